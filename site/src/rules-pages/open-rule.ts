/** On a narrow screen, opens the parts of a rule that few readers want: its days, its certainty and its sources. */
for (const button of document.querySelectorAll('[data-rule-more]'))
  button.addEventListener('click', () => {
    const isOpen = button.closest('tr')?.toggleAttribute('data-open') ?? false;
    button.setAttribute('aria-expanded', `${isOpen}`);
  });
