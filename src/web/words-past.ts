/** What is said where an earlier day is looked at. */
export const PAST_WORDS = {
  label: "The archive as it was on",
  show: "Show",
  shown: (when: string) => `As this archive was at ${when}.`,
  now: "See it as it is now",
  /** Above a list that holds nothing of the day. */
  nothing: "By then nothing of it had been seen.",
} as const;
