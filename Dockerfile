# The program in a small image. It was not built where it was written: there was no Docker there.
#
#   docker build -t yoyak . && docker run --rm -i yoyak summarize < article.txt
FROM swift:6.3-bookworm AS build
WORKDIR /source
COPY . .
RUN Scripts/install /opt/yoyak

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends libstdc++6 && rm -rf /var/lib/apt/lists/*
COPY --from=build /opt/yoyak /usr/local
USER nobody
ENTRYPOINT ["yoyak"]
