// The sentences of invented records.

/** What may be said at a moment of a case, in English and French; each is about its person. */
export const told = {
  accounts: [
    (who, name, day) => `The ${who} wrote that ${name} was arrested on Mill Square on ${day}.`,
    (who, name, day) => `Le ${who} a écrit que ${name} a été arrêté à Mill Square le ${day}.`,
  ],
  figures: [
    (who, name, day) => `The ${who} put the number of people held with ${name} on ${day} at 12.`,
    (who, name, day) => `Selon le ${who}, 12 personnes ont été retenues avec ${name} le ${day}.`,
  ],
  allegations: [
    (who, name, day) => `The ${who} said that ${name} was beaten at the police station on ${day}.`,
    (who, name, day) => `Le ${who} a dit que ${name} avait été frappé au poste de police le ${day}.`,
  ],
  responses: [
    (_who, name, day) =>
      `The Ministry of the Interior said on ${day} that ${name} was not beaten, the Daily Post reports.`,
    (_who, name, day) =>
      `Le ministère de l’Intérieur a dit le ${day} que ${name} n’avait pas été frappé, rapporte le Daily Post.`,
  ],
};
