// The module plan: a change is sent without leaving the page, and a row can be dragged by its handle.
// Without this script the same buttons post the form, and the page comes back with the change.
(() => {
  "use strict";

  const section = document.getElementById("course");
  const status = section?.querySelector("[role=status]");
  if (!section?.querySelector("[data-drop]")) {
    return;
  }
  section.dataset.drag = "";
  let busy = false;

  const say = (text, failed) => {
    status.textContent = text;
    status.classList.toggle("failed", failed);
  };

  // Takes over what the answer says of the plan; the rest of the page stays, with what is typed there.
  const show = answer => {
    const refused = answer.querySelector("#notices .error");
    document.getElementById("notices").replaceChildren();
    for (const id of ["course-now", "sessions"]) {
      const fresh = answer.getElementById(id);
      if (fresh && !refused) {
        document.getElementById(id)?.replaceWith(fresh);
      }
    }
    say((refused ?? answer.querySelector("#notices .notice"))?.lastElementChild.textContent.trim() ?? "", Boolean(refused));
    section.querySelector("[autofocus]")?.focus();
  };

  const send = async (form, button) => {
    busy = true;
    try {
      const answer = await fetch(form.action, {method: "POST", body: new URLSearchParams(new FormData(form, button))});
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (answer.ok && page.getElementById("course")) {
        show(page);
      } else {
        location.reload();
      }
    } catch {
      say(section.dataset.failed, true);
    } finally {
      busy = false;
    }
  };

  section.addEventListener("submit", event => {
    event.preventDefault();
    if (!busy) {
      send(event.target, event.submitter);
    }
  });

  const middle = row => row.getBoundingClientRect().top + row.offsetHeight / 2;

  const drop = (block, place) => {
    const form = section.querySelector("form");
    form.elements["course-form:from"].value = block;
    form.elements["course-form:place"].value = place;
    form.requestSubmit(form.querySelector("[data-drop]"));
  };

  section.addEventListener("pointerdown", event => {
    const grip = event.target.closest(".grip");
    const row = grip?.closest("[data-block]");
    if (!row || busy) {
      return;
    }
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    row.classList.add("dragged");
    const others = [...section.querySelectorAll("[data-block]")].filter(one => one !== row);
    let place = Number(row.dataset.block);

    const unmark = () => others.forEach(one => one.classList.remove("before", "after"));
    const over = moved => {
      place = others.filter(one => moved.clientY > middle(one)).length;
      unmark();
      (others[place] ?? others[place - 1])?.classList.add(others[place] ? "before" : "after");
    };
    const end = ended => {
      grip.removeEventListener("pointermove", over);
      grip.removeEventListener("pointerup", end);
      grip.removeEventListener("pointercancel", end);
      row.classList.remove("dragged");
      unmark();
      if (ended.type === "pointerup" && place !== Number(row.dataset.block)) {
        drop(row.dataset.block, place);
      }
    };
    grip.addEventListener("pointermove", over);
    grip.addEventListener("pointerup", end);
    grip.addEventListener("pointercancel", end);
  });
})();
