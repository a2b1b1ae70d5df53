// Keys for a long form in steps: Alt with Page Down and Page Up goes from one section class="step" to the next, and Ctrl with Enter
// (on a Mac Command) presses its button data-save. Without this script the links to the steps and the button do the same.
(() => {
  "use strict";

  const steps = () => [...document.querySelectorAll("section.step")];

  // Where focus is: the last step that begins before it.
  const current = all => all.findLastIndex(step => step.contains(document.activeElement)
    || step.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING);

  const go = by => {
    const all = steps();
    const next = all[Math.max(0, current(all) + by)];
    next?.focus();
    next?.scrollIntoView();
  };

  document.addEventListener("keydown", event => {
    if ("keysOff" in document.body.dataset) {
      return;
    }
    const isSave = event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.altKey;
    const by = event.altKey && !event.ctrlKey && !event.metaKey ? { PageDown: 1, PageUp: -1 }[event.key] : undefined;
    const save = document.querySelector("[data-save]");
    if (isSave && save) {
      event.preventDefault();
      save.form.requestSubmit(save);
    } else if (by) {
      event.preventDefault();
      go(by);
    }
  });
})();
