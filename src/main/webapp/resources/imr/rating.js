// Keys of the rating page beside those of roll.js, only while focus is on the scale (WCAG 2.1.4): a button of the form is pressed by the
// letter of the reader's language in its data-key. All of them can be switched off, and stay so in this browser.
(() => {
  "use strict";

  const OFF = "imr-rating-keys-off";
  const BY_KEY = "imr-rating-by-key";
  const scale = document.querySelector("fieldset.rating");
  const reason = document.getElementById("form:rationale");
  const take = document.getElementById("form:take");

  // A browser may forbid to keep anything; then the keys are on, and nothing else is lost.
  const kept = (store, key, value) => {
    try {
      return value === undefined ? store.getItem(key) : value === null ? store.removeItem(key) : store.setItem(key, value);
    } catch {
      return null;
    }
  };

  const apply = off => {
    if (off) {
      document.body.dataset.keysOff = "";
    } else {
      delete document.body.dataset.keysOff;
    }
  };

  const keys = document.querySelector("[data-keys-switch]");
  if (keys) {
    keys.checked = !kept(localStorage, OFF);
    apply(!keys.checked);
    keys.addEventListener("change", () => {
      kept(localStorage, OFF, keys.checked ? null : "1");
      apply(!keys.checked);
    });
  }

  // What the records say stands here already: it goes into the reason without another page, and the draft keeps it as if it were typed.
  take?.addEventListener("click", event => {
    event.preventDefault();
    const said = take.dataset.take;
    if (!reason.value.includes(said)) {
      reason.value = (reason.value.trim() + "\n" + said).trim();
      reason.dispatchEvent(new Event("input", { bubbles: true }));
    }
    if (!scale.contains(document.activeElement)) {
      reason.focus();
    }
  });

  // Whoever came here by key, or to rate, goes on by key: focus stands on the scale. No element has that name: a browser that went
  // there by itself would take the focus away again.
  if (kept(sessionStorage, BY_KEY) || location.hash === "#rating") {
    kept(sessionStorage, BY_KEY, null);
    const radios = [...scale?.querySelectorAll("input[type=radio]:not(:disabled)") ?? []];
    (radios.find(one => one.checked) ?? radios[0])?.focus();
  }

  document.addEventListener("keydown", event => {
    const onScale = event.target.matches?.("fieldset.rating input[type=radio]");
    if (!onScale || "keysOff" in document.body.dataset || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const button = [...document.querySelectorAll("[data-key]")].find(one => one.dataset.key.toLowerCase() === event.key.toLowerCase());
    if (button) {
      event.preventDefault();
      if (button !== take) {
        kept(sessionStorage, BY_KEY, "1");
      }
      button.click();
    }
  });
})();
