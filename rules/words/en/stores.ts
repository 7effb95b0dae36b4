/** The listing in the browsers’ stores, in English. The name and the short description are in `extension`. */
export const words = {
  store: {
    // What the extension is for, in one sentence: the stores ask for it.
    purpose:
      'Shows Microsoft cloud partners, on Partner Center’s pages, whether they can support a subscription that a customer bought elsewhere, and what to do next.',
    lead: 'A customer asks you to look after a subscription that somebody else sold. Can you? Supportable answers that where the question comes up: on the customer’s page in Partner Center.',
    featuresTitle: 'What you get',
    features: {
      answer: 'The answer in one sentence, then the steps in order, and who takes each of them.',
      reasons: 'The reasons: every answer names its sources with their dates, and says how certain it is.',
      page: 'It reads what the page shows, such as how a subscription is billed, and asks you for the rest. What it cannot read it never guesses.',
      request:
        'The link that asks for a reseller relationship, made with your own IDs, and the emails for that request and for granular permission (GDAP), apart or as one, in the customer’s language.',
      copy: 'Answers to copy as text, as Markdown, or as a reply of your own, and a list’s customers as a table.',
      team: 'For a team, your organization can set profiles, language and help site with Group Policy, Intune or Firefox policies.',
      book: 'If you like, a request book on your device: what you asked of which customer, and what is still waiting.',
      reminders:
        'The days that matter, such as the end of a term or of granular permission, as a file for your calendar.',
      toolbar:
        'The same answers without any page, from the button in the toolbar: type what it is about, or keep it open next to the page.',
    },
    basis:
      'The rules come from Microsoft’s public documentation. Where the sources are unclear or contradict each other, the answer says so.',
    // The lines under the pictures.
    pictures: {
      question: 'It reads what the page shows and asks for the rest',
      answer: 'The answer, the steps and the reasons',
      request: 'The request, filled in with your IDs',
      list: 'If you like, a small mark for each customer',
      options: 'Your profile, kept in your browser',
    },
  },
};
