/** What the rooms of what is new say in their own voice; the sentences about a line are the analysis's own. */
export const NOVELTY_WORDS = {
  title: (title: string) => `What is new: ${title}`,
  heading: "What is new in this readout",
  of: "Of",
  link: "What is new in this readout?",
  machine: "as JSON",
  before: "The one before",
  daysBefore: (days: string, one: boolean) => `${days} ${one ? "day" : "days"} before`,
  none: "Nothing in it departs much from the readouts before it.",
  unread: "Its language is not read yet, so nothing can be told of what is new in it.",
  little: "Little history",
  here: "Here",
  earlier: "Before",
  bits: (bits: string) => `${bits} bits`,
  bitsTitle:
    "How surprising this is, given the earlier readouts: one bit is as likely as not, and every further one halves it.",
  more: (count: string) => `${count} more lines, less surprising, are left out.`,
  how: "How this is measured: lines stand in the order of how surprising they are, given how often the earlier readouts had the like: one bit is as likely as not, and every further bit halves the chance. They are a machine’s reading and may be wrong; follow a passage before you cite it.",
};
