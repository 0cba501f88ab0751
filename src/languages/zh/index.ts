/** Chinese. Its words are in this folder; how a text without blanks between words is read: src/reading/zh. */
export const chinese = { language: "zh", version: "4" } as const;
