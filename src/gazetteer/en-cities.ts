export const CITIES = `ID: Bali`;
