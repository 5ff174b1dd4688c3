"use strict";
// Everything on the page is there without this script but the slider, the copy buttons and what
// follows the pointer. It reads and writes this page only: no requests, no storage.
(() => {
  const body = document.body;
  body.classList.add("scripted");
  const all = (root, selector) => Array.from(root.querySelectorAll(selector));

  const theme = document.querySelector("[data-theme-switch]");
  if (theme) {
    theme.addEventListener("click", () => {
      const root = document.documentElement;
      const isDark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = isDark ? "light" : "dark";
    });
  }

  // Pages opened from a file or over plain HTTP may not have the clipboard.
  const copy = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    const label = button.dataset.label || button.textContent;
    button.dataset.label = label;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 1500);
  };

  for (const article of all(document, "section.article")) begin(article);

  function begin(article) {
    const sentences = new Map(all(article, ".s").map((span) => [span.dataset.i, span]));
    const bars = new Map(all(article, ".strip rect").map((bar) => [bar.dataset.i, bar]));
    const nodes = new Map(all(article, ".graph circle").map((node) => [node.dataset.i, node]));
    const edges = all(article, ".graph path");
    const why = article.querySelector(".why");
    const list = article.querySelector(".summary ol");
    const pair = article.querySelector(".pair");
    let pinned = null;
    const text = (i) => {
      const span = sentences.get(i);
      return span ? span.textContent.replace(/\s+/gu, " ").trim() : "";
    };

    // The slider: which sentences a summary of each length has, the best first.
    const lengths = all(article, ".lengths li").map((item) => item.textContent.split(" ").filter(Boolean));
    const slider = article.querySelector(".length input");
    const take = (picks) => {
      const taken = new Set(picks);
      for (const marks of [sentences, bars, nodes]) {
        for (const [i, mark] of marks) mark.classList.toggle("taken", taken.has(i));
      }
      const order = picks.slice().sort((a, b) => a - b);
      list.replaceChildren(...order.map((i) => {
        const link = document.createElement("a");
        link.href = "#" + sentences.get(i).id;
        link.dataset.i = i;
        link.textContent = text(i);
        const item = document.createElement("li");
        item.append(link);
        return item;
      }));
    };
    if (slider) {
      slider.addEventListener("input", () => {
        article.querySelector(".length output").textContent = slider.value;
        take(lengths[slider.value - 1]);
        if (pinned !== null) show(pinned);
      });
    }

    // What a sentence is worth and why.
    const show = (i) => {
      if (!why) return;
      const row = article.querySelector(`.reasons tr[data-i="${i}"]`);
      const place = why.querySelector(".place");
      place.replaceChildren();
      if (!row) return;
      const quote = document.createElement("blockquote");
      quote.textContent = text(i);
      const decision = document.createElement("p");
      decision.textContent = row.querySelector(".decision").textContent;
      const score = document.createElement("p");
      score.className = "note";
      score.textContent = why.dataset.score + " " + row.querySelector(".score").textContent;
      place.append(quote, decision, score);
      const within = lengths.flatMap((picks, n) => (picks.includes(i) ? [n + 1] : []));
      if (lengths.length > 1) {
        const line = document.createElement("p");
        line.className = "note";
        line.textContent = why.dataset.within + " " + (within.length ? within.join(", ") : "–");
        place.append(line);
      }
      place.append(row.querySelector(".parts").cloneNode(true));
    };
    const point = (i, on) => {
      for (const marks of [sentences, bars, nodes]) {
        const mark = marks.get(i);
        if (mark) mark.classList.toggle("on", on);
      }
      for (const edge of edges) {
        if (edge.dataset.a === i || edge.dataset.b === i) edge.classList.toggle("on", on);
      }
    };
    const pin = (i) => {
      if (pinned !== null) point(pinned, false);
      pinned = i;
      if (i === null) {
        if (why) why.classList.remove("open");
        return;
      }
      point(i, true);
      show(i);
      if (why) why.classList.add("open");
    };
    const indexOf = (event) => {
      const mark = event.target.closest("[data-i]");
      return mark && article.contains(mark) && !mark.closest(".reasons") ? mark.dataset.i : null;
    };
    article.addEventListener("pointerover", (event) => {
      const i = indexOf(event);
      if (i === null || event.pointerType === "touch") return;
      if (i !== pinned) point(i, true);
      if (pinned === null) show(i);
    });
    article.addEventListener("pointerout", (event) => {
      const i = indexOf(event);
      if (i !== null && i !== pinned) point(i, false);
    });
    const choose = (i) => pin(i === pinned ? null : i);
    article.addEventListener("click", (event) => {
      const i = indexOf(event);
      if (i === null) return;
      if (!event.target.closest(".s, a")) {
        sentences.get(i)?.scrollIntoView({ block: "center", behavior: "smooth" });
      }
      if (event.target.closest("a")) pin(i); else choose(i);
    });
    article.addEventListener("keydown", (event) => {
      const i = indexOf(event);
      if (i !== null && event.key === "Enter" && !event.target.closest("a")) choose(i);
      if (event.key === "Escape") pin(null);
    });
    why?.querySelector(".close")?.addEventListener("click", () => pin(null));

    // Both sentences of an edge.
    for (const edge of edges) {
      edge.addEventListener("pointerenter", () => {
        edge.classList.add("on");
        const lines = [edge.dataset.a, edge.dataset.b].map((i) => {
          const line = document.createElement("p");
          const number = document.createElement("b");
          number.textContent = Number(i) + 1 + " ";
          line.append(number, text(i));
          return line;
        });
        const likeness = document.createElement("p");
        likeness.textContent = pair.dataset.likeness + " " + edge.dataset.likeness;
        pair.replaceChildren(...lines, likeness);
      });
      edge.addEventListener("pointerleave", () => {
        if (edge.dataset.a !== pinned && edge.dataset.b !== pinned) edge.classList.remove("on");
      });
    }

    // Keywords light up where they are.
    for (const button of all(article, ".keywords button")) {
      button.addEventListener("click", () => {
        const on = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(on));
        const marks = all(article, "mark").filter((mark) => mark.dataset.k.split(" ").includes(button.dataset.k));
        for (const mark of marks) mark.classList.toggle("on", on);
        if (on && marks[0]) marks[0].scrollIntoView({ block: "center", behavior: "smooth" });
      });
    }

    for (const button of all(article, "[data-copy]")) {
      button.addEventListener("click", () => {
        const wanted = button.dataset.copy === "summary" ? ".summary li a" : ".keywords [data-k] span";
        copy(all(article, wanted).map((part) => part.textContent).join("\n"), button);
      });
    }
  }
})();
