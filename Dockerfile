# The programs in small images. They were not built where this was written: there was no Docker there.
#
#   docker build -t yoyak . && docker run --rm -i yoyak summarize < article.txt
#   docker build -t yoyak-server --target server . && docker run --rm -p 127.0.0.1:8080:8080 \
#     --read-only --cap-drop ALL --security-opt no-new-privileges yoyak-server
FROM swift:6.3-bookworm AS source
WORKDIR /source
COPY . .

FROM source AS build
RUN Scripts/install /opt/yoyak

FROM source AS server-build
RUN YOYAK_TRAITS=Server Scripts/build-static yoyak-server > /tmp/folder && \
  mkdir -p /opt/yoyak/bin && strip -o /opt/yoyak/bin/yoyak-server "$(cat /tmp/folder)/yoyak-server"

FROM debian:bookworm-slim AS base
RUN apt-get update && apt-get install -y --no-install-recommends libstdc++6 && rm -rf /var/lib/apt/lists/*
USER nobody

FROM base AS server
COPY --from=server-build /opt/yoyak /usr/local
# Inside a container the loopback address is the container's own.
ENV YOYAK_SERVER_HOST=0.0.0.0
EXPOSE 8080
ENTRYPOINT ["yoyak-server"]

FROM base AS tool
COPY --from=build /opt/yoyak /usr/local
ENTRYPOINT ["yoyak"]
