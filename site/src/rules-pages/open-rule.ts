/** On a narrow screen, opens what is seldom wanted of a rule: its days, its certainty and its sources. */
for (const button of document.querySelectorAll('[data-rule-more]'))
  button.addEventListener('click', () => {
    const isOpen = button.closest('tr')?.toggleAttribute('data-open') ?? false;
    button.setAttribute('aria-expanded', `${isOpen}`);
  });
