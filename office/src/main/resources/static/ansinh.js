"use strict";

/* What the pages do beyond links and forms. Every page works without this file. */

(() => {
  const person = document.querySelector('meta[name="person"]')?.content ?? "";
  const editable = (element) =>
    element instanceof HTMLElement && (element.isContentEditable || element.matches("input, textarea, select"));

  /* The tab of the page is in sight where the row is longer than the screen */

  for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
    const row = tab.parentElement;
    row.scrollLeft = tab.offsetLeft - row.offsetLeft - (row.clientWidth - tab.offsetWidth) / 2;
  }

  /* What is written with marks gets a bar that sets them */

  const insert = (area, text) => {
    area.focus();
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const selectLines = (area) => {
    const from = area.value.lastIndexOf("\n", area.selectionStart - 1) + 1;
    const end = area.value.indexOf("\n", area.selectionEnd);
    area.setSelectionRange(from, end < 0 ? area.value.length : end);
    return area.value.slice(area.selectionStart, area.selectionEnd);
  };
  const mark = (area, kind, figure) => {
    const chosen = area.value.slice(area.selectionStart, area.selectionEnd);
    if (kind === "figure") {
      insert(area, `{${figure}}`);
    } else if (kind === "bold") {
      insert(area, `**${chosen}**`);
      if (!chosen) {
        area.setSelectionRange(area.selectionStart - 2, area.selectionStart - 2);
      }
    } else if (kind === "table") {
      area.setSelectionRange(area.selectionEnd, area.selectionEnd);
      insert(area, "\n| … | … |\n| … | … |\n");
    } else {
      insert(area, selectLines(area).split("\n").map((line) => (line.startsWith(kind) ? line.slice(kind.length) : kind + line)).join("\n"));
    }
  };
  const bar = document.getElementById("writing-bar");
  for (const area of bar ? document.querySelectorAll(".writing textarea:not([rows='2'], [rows='3'])") : []) {
    const own = bar.content.firstElementChild.cloneNode(true);
    own.setAttribute("aria-controls", area.id);
    own.setAttribute("aria-label", `${own.getAttribute("aria-label")}: ${document.querySelector(`label[for="${area.id}"]`)?.textContent ?? ""}`);
    own.addEventListener("click", (event) => {
      const kind = event.target.closest("button")?.dataset.mark;
      if (kind) {
        mark(area, kind);
      }
    });
    own.querySelector("select").addEventListener("change", (event) => {
      if (event.target.value) {
        mark(area, "figure", event.target.value);
        event.target.value = "";
      }
    });
    area.before(own);
  }

  /* Dialogs and menus */

  document.addEventListener("click", (event) => {
    const opener = event.target.closest("[data-opens]");
    if (opener) {
      opener.closest("details")?.removeAttribute("open");
      document.getElementById(opener.dataset.opens)?.showModal();
      return;
    }
    if (event.target.closest("[data-closes]")) {
      event.target.closest("dialog")?.close();
    }
    if (event.target.closest("[data-prints]")) {
      window.print();
    }
    if (event.target instanceof HTMLDialogElement) {
      event.target.close();
    }
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) {
        menu.removeAttribute("open");
      }
    }
    if (!event.target.closest(".search")) {
      document.getElementById("found")?.replaceChildren();
    }
  });

  /* Filters take effect when chosen */

  document.addEventListener("change", (event) => {
    if (event.target instanceof HTMLSelectElement) {
      event.target.closest("form[data-at-once]")?.requestSubmit();
    }
  });

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method === "get") {
      for (const field of form.elements) {
        if (field.name && field.value === "" && !field.disabled) {
          field.disabled = true;
          setTimeout(() => { field.disabled = false; });
        }
      }
    }
    if (form.action.endsWith("/sign-out")) {
      drafts().forEach((key) => localStorage.removeItem(key));
    }
  });

  /* Files may be dropped */

  for (const field of document.querySelectorAll('.field input[type="file"]')) {
    const mark = (on) => () => field.closest(".field").classList.toggle("field-drop", on);
    field.addEventListener("dragenter", mark(true));
    field.addEventListener("dragleave", mark(false));
    field.addEventListener("drop", mark(false));
  }

  /* Keys */

  const keysKey = "ansinh.keys";
  const keysSwitch = document.getElementById("keys-on");
  if (keysSwitch) {
    keysSwitch.checked = localStorage.getItem(keysKey) !== "off";
    keysSwitch.addEventListener("change", () => localStorage.setItem(keysKey, keysSwitch.checked ? "on" : "off"));
  }

  let going = false;
  const step = (by) => {
    const rows = [...document.querySelectorAll("a.row-link")];
    const at = rows.indexOf(document.activeElement);
    rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.focus();
  };
  const actions = {
    "/": () => document.getElementById("search")?.focus(),
    "?": () => document.getElementById("shortcuts")?.showModal(),
    j: () => step(1),
    k: () => step(-1),
    n: () => document.querySelector('a[rel="next"]')?.click(),
    p: () => document.querySelector('a[rel="prev"]')?.click(),
    g: () => { going = true; setTimeout(() => { going = false; }, 1500); },
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.target.closest?.("main form[method=post]")?.requestSubmit();
      return;
    }
    if (event.key === "Escape") {
      document.querySelectorAll("details.menu[open]").forEach((menu) => {
        menu.removeAttribute("open");
        menu.querySelector("summary").focus();
      });
      document.getElementById("found")?.replaceChildren();
    }
    if (event.target.id === "search" && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const links = document.querySelectorAll("#found a");
      (event.key === "ArrowDown" ? links[0] : links[links.length - 1])?.focus();
      event.preventDefault();
      return;
    }
    if (event.target.closest?.("#found") && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const links = [...document.querySelectorAll("#found a")];
      const next = links[links.indexOf(event.target) + (event.key === "ArrowDown" ? 1 : -1)];
      (next ?? document.getElementById("search")).focus();
      event.preventDefault();
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (!plain || editable(event.target) || localStorage.getItem(keysKey) === "off") {
      return;
    }
    if (document.querySelector("dialog[open]")) {
      return;
    }
    if (going) {
      going = false;
      const link = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
      if (link) {
        location.assign(link.href);
        event.preventDefault();
        return;
      }
    }
    if (Object.hasOwn(actions, event.key)) {
      actions[event.key]();
      event.preventDefault();
    }
  });

  /* Search as one types */

  const box = document.querySelector("[data-suggest]");
  const found = document.getElementById("found");
  let asked = null;
  let pause = 0;
  const suggest = async () => {
    asked?.abort();
    asked = new AbortController();
    const query = box.value.trim();
    if (query.length < 2) {
      found.replaceChildren();
      return;
    }
    try {
      const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(query)}`, {
        headers: { "HX-Request": "true" },
        signal: asked.signal,
      });
      if (answer.ok && !answer.redirected) {
        found.innerHTML = await answer.text();
      }
    } catch {
      /* A newer question or no network: the list page still finds by Enter. */
    }
  };
  box?.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(suggest, 120);
  });

  /* Toasts and htmx */

  const toast = (text) => {
    const box = document.createElement("div");
    box.className = "toast";
    const words = document.createElement("span");
    words.textContent = text;
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = document.getElementById("toasts").dataset.close;
    close.addEventListener("click", () => box.remove());
    box.append(words, close);
    document.getElementById("toasts")?.replaceChildren(box);
  };

  document.addEventListener("htmx:configRequest", (event) => {
    const token = document.querySelector('meta[name="csrf"]')?.content;
    if (token && event.detail.verb !== "get") {
      event.detail.headers["X-CSRF-TOKEN"] = token;
    }
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    const answered = new URL(event.detail.xhr.responseURL || location.href, location.href);
    if (answered.pathname === "/sign-in" && location.pathname !== "/sign-in") {
      event.detail.shouldSwap = false;
      location.reload();
    }
  });
  document.addEventListener("htmx:responseError", (event) => {
    const answer = event.detail.xhr;
    const plain = (answer.getResponseHeader("Content-Type") ?? "").startsWith("text/plain");
    toast(plain ? answer.responseText : document.getElementById("toasts").dataset.failed);
  });
  document.addEventListener("htmx:sendError", () => toast(document.getElementById("toasts").dataset.offline));

  /* A survey form: what the form before said fills empty answers; income is told in one way; causes show what they can be in detail. */
  const answers = (box) => [...box.querySelectorAll("input, select")];
  const isAnswered = (field) => ["checkbox", "radio"].includes(field.type) ? field.checked : field.value !== "";
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-fills]");
    for (const box of button?.closest("section").querySelectorAll("[data-last]") ?? []) {
      if (box.dataset.last && !answers(box).some(isAnswered)) {
        for (const field of answers(box)) {
          if (field.type === "checkbox") {
            field.checked = box.dataset.last.split(" ").includes(field.value);
          } else {
            field.value = box.dataset.last;
          }
        }
        answers(box)[0]?.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  });
  const oneWay = () => {
    const ways = [...document.querySelectorAll("[data-way]")];
    const told = new Set(ways.filter((box) => answers(box).some(isAnswered)).map((box) => box.dataset.way));
    for (const box of ways) {
      box.hidden = told.size > 0 && !told.has(box.dataset.way);
    }
  };
  document.addEventListener("change", (event) => event.target.closest("[data-way]") && oneWay());
  oneWay();

  /* The sum of points follows while answers of a table of points are ticked. */
  document.addEventListener("change", (event) => {
    const table = event.target.closest("[data-points-table]");
    if (table) {
      const ticked = [...table.querySelectorAll("input[data-points]:checked")];
      table.querySelector("output").value = ticked.reduce((sum, each) => sum + Number(each.dataset.points), 0);
    }
  });

  /* Drafts: what was typed outlives an expired session, a closed tab, a mistake.
     They belong to one person on this computer, last a day, and go when saved or signed out. */

  const prefix = "ansinh.draft|";
  const day = 24 * 60 * 60 * 1000;
  const drafts = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  const settled = !document.body.hasAttribute("data-unsettled") && !document.querySelector(".errors");
  const read = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };
  const write = (key, draft) => {
    try {
      localStorage.setItem(key, JSON.stringify(draft));
    } catch {
      /* A full or forbidden store must not stop the form. */
    }
  };
  const kept = (form) =>
    [...form.elements].filter(
      (field) => field.name && !["password", "hidden", "file", "submit", "button"].includes(field.type)
        && field.autocomplete !== "one-time-code");
  const values = (form) =>
    kept(form).map((field) =>
      ["checkbox", "radio"].includes(field.type)
        ? [field.name, field.value, field.checked]
        : [field.name, field.value]);
  const restore = (form, typed) => {
    for (const field of kept(form)) {
      const box = ["checkbox", "radio"].includes(field.type);
      const found = typed.find((each) => each[0] === field.name && (!box || each[1] === field.value));
      if (found && box) {
        field.checked = found[2];
      } else if (found) {
        field.value = found[1];
      }
      field.dispatchEvent(new Event("change", { bubbles: false }));
    }
  };

  for (const key of drafts()) {
    const draft = read(key);
    if (!draft || Date.now() - draft.at > day || (draft.sent && settled)) {
      localStorage.removeItem(key);
    } else if (draft.sent) {
      write(key, { ...draft, sent: false });
    }
  }

  for (const form of document.querySelectorAll("form[data-draft]")) {
    const key = `${prefix}${person}|${location.pathname}|${form.dataset.draft}`;
    const draft = read(key);
    const before = values(form);
    if (draft && JSON.stringify(draft.values) !== JSON.stringify(before)) {
      restore(form, draft.values);
      const note = document.getElementById("draft-note")?.content.cloneNode(true);
      if (note) {
        note.querySelector("[data-drop-draft]").addEventListener("click", (event) => {
          localStorage.removeItem(key);
          restore(form, before);
          event.target.closest(".notice").remove();
        });
        form.prepend(note);
      }
    }
    form.addEventListener("input", () => write(key, { at: Date.now(), sent: false, values: values(form) }));
    form.addEventListener("submit", () => write(key, { at: Date.now(), sent: true, values: values(form) }));
  }

  const wrong = document.querySelector(".errors");
  if (wrong) {
    wrong.focus();
  }
})();
