/** The listing in the browsers’ stores, in English. The name and the short description are in `extension`. */
export const words = {
  store: {
    // What the extension is for, in one sentence: the stores ask for it.
    purpose:
      'Shows Microsoft cloud partners, on Partner Center pages, whether they can support a subscription a customer bought elsewhere, and what to do next.',
    lead: 'A customer asks you to manage and support a subscription that someone else sold. Can you? Supportable answers where the question comes up: on the customer’s page in Partner Center.',
    featuresTitle: 'What you get',
    features: {
      answer: 'The answer in one sentence, then the steps in order, and who does each one.',
      reasons: 'The reasons: every answer names its sources with their dates, and says how certain it is.',
      page: 'Facts read from the page, such as how a subscription is billed. The extension asks you for the rest, and never guesses what it cannot read.',
      request:
        'The link that requests a reseller relationship, created with your own IDs, and the emails for that request and for granular delegated admin privileges (GDAP), separate or combined, in the customer’s language.',
      copy: 'Answers you can copy as text, as Markdown, or as your own reply, and customer lists as a table.',
      team: 'For teams: your organization can set profiles, language, and help site with Group Policy, Intune, or Firefox policies.',
      book: 'Optional: a request log on your device that shows what you asked which customer for, and what is still waiting.',
      reminders: 'Important dates, such as the end of a term or of GDAP, as a file for your calendar.',
      toolbar:
        'The same answers without a Partner Center page, from the toolbar button: type what you are looking for, or keep the window open next to the page.',
    },
    basis:
      'The rules come from Microsoft’s public documentation. Where the sources are unclear or contradict each other, the answer says so.',
    // The captions of the pictures.
    pictures: {
      question: 'Reads what the page shows and asks for the rest',
      answer: 'The answer, the steps, and the reasons',
      request: 'The request, filled in with your IDs',
      list: 'Optional: a small mark for each customer',
      options: 'Your profile, stored in your browser',
    },
  },
};
