// Copies what is shown once: <button data-copy="id of the input" data-copied="Copied" hidden>. Without a script the text can be selected.
document.querySelectorAll("[data-copy]").forEach((button) => {
  const input = document.getElementById(button.dataset.copy);
  input.addEventListener("focus", () => input.select());
  if (!navigator.clipboard) {
    return;
  }
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(input.value);
    button.textContent = button.dataset.copied;
  });
});
