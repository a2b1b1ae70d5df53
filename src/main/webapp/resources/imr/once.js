// A form marked data-once is sent once: a second press while the first is on its way changes nothing. And while something in it
// has been changed and not sent, the browser asks before the page is left; a form with drafts (draft.js) sees to that itself.
(() => {
  "use strict";

  document.addEventListener("submit", event => {
    const form = event.target;
    if (!("once" in form.dataset) || event.defaultPrevented) {
      return;
    }
    if (form.dataset.once === "sent") {
      event.preventDefault();
    }
    form.dataset.once = "sent";
  });

  let unsent = false;
  document.addEventListener("input", event => unsent = unsent || event.target.closest("form[data-once]:not([data-draft])") !== null);
  document.addEventListener("submit", () => unsent = false);
  window.addEventListener("beforeunload", event => {
    if (unsent) {
      event.preventDefault();
    }
  });

  // Back to this page from another one: it can be sent again.
  window.addEventListener("pageshow", () =>
    document.querySelectorAll("form[data-once]").forEach(form => form.dataset.once = ""));
})();
