// A button with data-copies="ID" copies that element's text, and says so in the status beside it.
document.addEventListener("click", async event => {
  const button = event.target.closest?.("[data-copies]");
  if (!button) {
    return;
  }

  const source = document.getElementById(button.dataset.copies);
  const status = button.parentElement.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(source.textContent);
    status.textContent = button.dataset.copied;
  } catch {
    // Without https a browser gives no clipboard: the text is selected, ready for Ctrl+C.
    source.closest("details").open = true;
    getSelection().selectAllChildren(source);
  }
});
