// Small helps; every page works without them.
document.addEventListener("click", (event) => {
  const fill = event.target.closest("[data-fill-account]");
  if (fill) {
    document.getElementById("username").value = fill.dataset.fillAccount;
    document.getElementById("password").value = fill.dataset.fillPassword;
    document.querySelector(".login-panel button[type=submit]").focus();
  }
  const copy = event.target.closest("[data-copy]");
  if (copy && navigator.clipboard) {
    navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent.trim());
  }
});

// After a refusal the first wrong field has the focus: on a phone it may lie far below what the screen shows.
document.querySelector("[aria-invalid=true]")?.focus();

// Says so before a file is sent that the server would refuse for its size.
document.addEventListener("change", (event) => {
  const input = event.target;
  if (input.dataset && input.dataset.mostBytes) {
    const file = input.files[0];
    const tooLarge = file && file.size > Number(input.dataset.mostBytes);
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : "");
    input.reportValidity();
  }
});
