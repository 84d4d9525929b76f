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
