// A form marked data-once is sent once: a second press while the first is on its way changes nothing.
(() => {
  "use strict";

  document.addEventListener("submit", event => {
    const form = event.target;
    if (!("once" in form.dataset)) {
      return;
    }
    if (form.dataset.once === "sent") {
      event.preventDefault();
    }
    form.dataset.once = "sent";
  });

  // Back to this page from another one: it can be sent again.
  window.addEventListener("pageshow", () =>
    document.querySelectorAll("form[data-once]").forEach(form => form.dataset.once = ""));
})();
