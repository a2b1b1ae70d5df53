// Keeps what is typed in a form marked data-draft on the server, within two seconds, and puts it back when the form is opened
// again: after a lost sign-in, a restart, a closed browser. Where somebody else has saved the same field meanwhile, both values
// stand side by side and the reader chooses. Only what the reader touched is kept; everything else is as it is kept now.
// Needs fields.js. The words come from the tag imr:draft.
(() => {
  "use strict";

  const { controls, read, write, say } = window.imrFields;

  // What was pressed last in this tab, for the one case that the server had forgotten the page (signed out meanwhile, a restart).
  const PRESSED = "imr-pressed";
  const again = document.querySelector("main").dataset.again;

  // What a form says of the state of its records, and nobody types: the version that was read.
  const seen = form => [...form.elements].filter(one => one.type === "hidden" && one.name !== "imr-draft" && !one.name.startsWith("jakarta.faces"))
    .map(one => [one.name, one.value]);

  // Tells one state of a page from another, without keeping what stands there.
  const print = (form, fields) => [...JSON.stringify([...fields, ...seen(form)])].reduce((sum, sign) => Math.imul(sum, 31) + sign.codePointAt(0) | 0, 7);

  const watch = form => {
    const words = form.querySelector("[data-draft-words]")?.dataset;
    if (!words) {
      return;
    }
    const address = form.dataset.draft || location.pathname + location.search;
    const state = form.querySelector("[data-draft-state]");
    const kept = read(form);       // what is kept on the server, as the reader knows it
    let sent = "{}";               // the draft as the server has it
    let timer = 0;
    let since = 0;
    let busy = Promise.resolve(true);
    let retry = 0;
    let leaving = false;
    let repeated = false;

    const time = iso => new Date(iso).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const moment = iso => new Date(iso).toLocaleString(document.documentElement.lang,
      { weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
    const element = (tag, className, ...content) => {
      const made = document.createElement(tag);
      made.className = className;
      made.append(...content);
      return made;
    };
    const button = (text, act) => {
      const made = element("button", "", text);
      made.type = "button";
      made.addEventListener("click", act);
      return made;
    };
    const notice = (...content) => {
      const made = element("div", "notice info", element("div", "", ...content));
      made.setAttribute("role", "status");
      form.prepend(made);
      return made;
    };

    const show = (text, failed, ...more) => {
      state.className = failed ? "saved failed" : "saved";
      state.replaceChildren(text, ...more);
    };

    const changes = () => {
      const changed = {};
      for (const [key, now] of read(form)) {
        if (now !== (kept.get(key) ?? "")) {
          changed[key] = { was: kept.get(key) ?? "", is: now };
        }
      }
      return JSON.stringify(changed);
    };

    const ask = (method, body) => fetch(method === "POST" ? "/drafts" : "/drafts?" + new URLSearchParams({ address }), {
      method,
      body: body && new URLSearchParams({ address, owner: words.owner, title: document.title.split(" · ")[0], fields: body }),
      keepalive: leaving
    });

    // Sends what has changed; true when the server has it. Who is sure to ask learns, with nothing to send too, that they are signed out.
    const send = async sure => {
      clearTimeout(timer);
      timer = 0;
      const now = changes();
      if (now === sent && !sure && retry === 0) {
        return true;
      }
      since = 0;
      try {
        const answer = now === sent ? await ask("GET") : now === "{}" ? await ask("DELETE") : await ask("POST", now);
        if (answer.ok) {
          if (now !== sent || retry > 0) {
            show(now === "{}" || now === sent ? "" : words.kept.replace("{0}", time((await answer.json()).savedAt)));
          }
          sent = now;
          retry = 0;
          return true;
        }
        if (answer.status === 401) {
          const door = element("a", "", words.signIn);
          door.href = "/sign-in";
          door.target = "_blank";
          show(words.signedOut + " ", true, door);
        } else if (answer.status === 409) {
          show(words.other, true);
        } else {
          show(answer.status === 422 ? (await answer.json()).message : words.failed, true);
        }
      } catch {
        show(words.failed, true);
      }
      retry = Math.min(retry + 1, 5);
      later(retry * 2000);
      return false;
    };

    // One after the other: a save pressed while a draft is on its way waits for it.
    const keep = (sure = false) => busy = busy.then(() => send(sure));

    const later = wait => {
      clearTimeout(timer);
      timer = setTimeout(() => keep(), wait);
    };

    // A pause of half a second sends; who types on is sent every second and a half.
    const touched = () => {
      since ||= Date.now();
      later(Math.max(0, Math.min(500, since + 1500 - Date.now())));
    };

    const openChoices = () => form.querySelectorAll(".both").length;

    // One field that two have changed: both values beside it, until one is taken.
    const offer = (key, group, mine, theirs) => {
      const choose = chosen => {
        write(group, chosen);
        kept.set(key, theirs);
        box.remove();
        group[0].focus();
        touched();
      };
      const side = (title, shown, text, chosen) => element("div", "",
        element("b", "", title), element("div", "as-typed", say(group, shown, words)), button(text, () => choose(chosen)));
      const box = element("div", "both", side(words.mine, mine, words.takeMine, mine), side(words.theirs, theirs, words.takeTheirs, theirs));
      box.setAttribute("role", "group");
      box.setAttribute("aria-label", group[0].labels?.[0]?.textContent.trim() || group[0].name);
      (group[0].closest("fieldset, .field, .check") ?? group[0]).after(box);
      write(group, mine);
    };

    const putBack = (savedAt, draft) => {
      const places = controls(form);
      const lost = [];
      let restored = 0;
      for (const [key, { was, is }] of Object.entries(draft)) {
        const group = places.get(key);
        if (form.dataset.posted === "true") {
          // The page was sent and refused: it stands as typed, and what is kept is what the draft remembers.
          kept.set(key, was);
        } else if (!group) {
          if (!["", "on"].includes(is)) {
            lost.push(is);
          }
        } else if (kept.get(key) === was) {
          write(group, is);
          restored++;
        } else if (kept.get(key) !== is) {
          offer(key, group, is, kept.get(key));
          restored++;
        }
      }
      if (lost.length > 0) {
        notice(words.lost, ...lost.map(text => element("p", "as-typed", text)));
      }
      if (restored > 0) {
        const first = form.querySelector(".both button");
        notice(first ? words.both : words.back.replace("{0}", moment(savedAt)), " ",
          first ? button(words.bothFirst, () => first.focus()) : button(words.forget, forget));
      }
      if (lost.length === 0) {
        keep();
      }
    };

    const forget = async () => {
      await ask("DELETE");
      leaving = true;
      // Without the place in the page: with it the browser would only scroll there.
      location.replace(location.pathname + location.search);
    };

    // The page had been forgotten when it was sent. If it is the very page that was sent, to the same reader, and all that was typed
    // stands here again, pressing again does what was meant; else the reader looks first: somebody may have changed something
    // meanwhile, or what was sent may have been saved all the same, so that its draft is gone.
    const pressAgain = async (page, isWhole) => {
      const { owner, address: where, button: name, page: before, typed } = JSON.parse(sessionStorage.getItem(PRESSED) ?? "{}");
      sessionStorage.removeItem(PRESSED);
      const pressed = (where === address && form.elements.namedItem(name)) || form.querySelector("[type=submit]");
      const isSame = where === address && owner === words.owner && before === page && typed === print(form, read(form));
      if (isWhole && isSame && pressed.name === name && !pressed.disabled) {
        repeated = true;
        form.requestSubmit(pressed);
      } else {
        await busy;
        show(words.unsaved, true);
        pressed?.focus();
      }
    };

    const open = async () => {
      const page = print(form, kept);
      let isWhole = false;
      try {
        const answer = await ask("GET");
        if (answer.status === 200) {
          const { savedAt, fields } = await answer.json();
          sent = fields;
          putBack(savedAt, JSON.parse(fields));
        }
        isWhole = answer.ok && openChoices() === 0 && changes() === sent;
      } catch {
        // Nothing to put back can be asked for now; what is typed from here on is kept as soon as the server is there.
      }
      form.dataset.draftReady = "";
      if (again === address) {
        await pressAgain(page, isWhole);
      }
    };

    form.addEventListener("input", touched);
    form.addEventListener("change", touched);
    form.addEventListener("imr:written", touched);
    addEventListener("focus", () => state.classList.contains("failed") && later(0));
    addEventListener("pagehide", () => {
      leaving = true;
      keep();
    });
    addEventListener("beforeunload", event => {
      if (!leaving && changes() !== sent) {
        event.preventDefault();
      }
    });

    // What is sent is a draft first: if the sending fails (signed out, restarted, changed by somebody else), it is still there.
    const note = element("input", "");
    note.type = "hidden";
    note.name = "imr-draft";
    note.value = address;
    let ready = false;
    form.addEventListener("submit", async event => {
      if (ready) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      if (openChoices() > 0) {
        form.querySelector(".both button").focus();
        return;
      }
      if (await keep(true)) {
        if (!repeated) {
          const pressed = { owner: words.owner, address, button: event.submitter?.name, page: print(form, kept), typed: print(form, read(form)) };
          sessionStorage.setItem(PRESSED, JSON.stringify(pressed));
        }
        form.append(note);
        ready = leaving = true;
        // Not from within this event: while it is under way a browser sends no form.
        const submitter = event.submitter;
        setTimeout(() => form.requestSubmit(submitter));
        // A second press while the first is on its way is once.js's; back on this page, all begins again.
        addEventListener("pageshow", () => ready = leaving = false, { once: true });
      }
    });

    open();
  };

  document.querySelectorAll("form[data-draft]").forEach(watch);
})();
