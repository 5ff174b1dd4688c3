"use strict";
// Sends what is pasted or dropped to /v1/digest and shows the page that comes back in a frame. The policy
// of this page, which the frame inherits, and that of the page in it let no script run but that of the pages,
// whatever an article holds. Nothing is stored.
(() => {
  const body = document.body;
  body.classList.add("scripted");
  const form = document.querySelector("form");
  const area = form.querySelector("textarea");
  const file = form.querySelector("input[type=file]");
  const button = form.querySelector("button");
  const status = form.querySelector(".status");
  const again = document.querySelector(".again");
  let result = null;
  let pending = null;

  const say = (text, isWrong) => {
    status.textContent = text;
    status.classList.toggle("wrong", Boolean(isWrong));
  };

  const hide = () => {
    if (!result) return;
    URL.revokeObjectURL(result.url);
    result.element.remove();
    result = null;
    body.classList.remove("showing");
    area.focus();
  };

  const show = (html) => {
    hide();
    const url = URL.createObjectURL(new Blob([html], { type: "text/html;charset=utf-8" }));
    const frame = document.createElement("iframe");
    frame.title = document.querySelector("h1").textContent;
    frame.src = url;
    const back = again.cloneNode(true);
    back.hidden = false;
    // Not by way of the history, which the links in the frame add to.
    back.addEventListener("click", hide);
    const bar = document.createElement("div");
    bar.className = "bar";
    bar.append(back);
    const element = document.createElement("div");
    element.className = "result";
    element.append(bar, frame);
    body.append(element);
    body.classList.add("showing");
    result = { element, url };
    if (!history.state?.result) history.pushState({ result: true }, "");
    back.focus();
  };
  addEventListener("popstate", hide);

  // What the server found wrong, in its words.
  const problem = async (response) => {
    try {
      return (await response.json()).detail;
    } catch {
      return `${response.status} ${response.statusText}`;
    }
  };

  const send = async (content, type) => {
    pending?.abort();
    const request = new AbortController();
    pending = request;
    button.disabled = true;
    say(status.dataset.busy);
    try {
      const response = await fetch("/v1/digest", {
        method: "POST", body: content, signal: request.signal,
        headers: { "Content-Type": type, Accept: "text/html" },
      });
      if (response.ok) {
        show(await response.text());
        say("");
      } else {
        say(await problem(response), true);
      }
    } catch {
      if (!request.signal.aborted) say(status.dataset.unreachable, true);
    } finally {
      if (pending === request) button.disabled = false;
    }
  };

  // What a file holds is found by looking at it, whatever the browser takes it for.
  const sendFile = (chosen) => send(chosen, "application/octet-stream");

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (area.value.trim()) {
      send(area.value, "application/octet-stream");
    } else {
      say(status.dataset.empty, true);
      area.focus();
    }
  });
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  file.addEventListener("change", () => {
    if (file.files[0]) sendFile(file.files[0]);
    file.value = "";
  });

  const holdsFile = (event) => Array.from(event.dataTransfer?.types ?? []).includes("Files");
  addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    body.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) body.classList.remove("dropping");
  });
  addEventListener("drop", (event) => {
    body.classList.remove("dropping");
    if (!holdsFile(event)) return;
    event.preventDefault();
    const [dropped] = event.dataTransfer.files;
    if (dropped) sendFile(dropped);
  });
})();
