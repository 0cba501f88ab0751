/** What is said about signing in and correcting. */
export const EDITING = {
  by: (author: string) => `corrected by ${author}`,
};
