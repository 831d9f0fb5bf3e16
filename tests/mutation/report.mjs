// The result in words: what survived, line by line, and the share that was killed in each room and in all.
import { isKilled } from './equivalents.mjs';

const percent = (list) => `${((list.filter(isKilled).length / (list.length || 1)) * 100).toFixed(1)} %`;
const oneLine = (text) => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 60)} … ${line.slice(-25)}` : line;
};

export function report(mutants) {
  const survivors = mutants
    .filter((mutant) => !isKilled(mutant))
    .map(
      ({ file, line, column, outcome, was, becomes }) =>
        `${file}:${line}:${column} ${outcome}: ${oneLine(was)} → ${oneLine(becomes)}`,
    );
  const rooms = new Map();
  for (const mutant of mutants) rooms.set(roomOf(mutant), [...(rooms.get(roomOf(mutant)) ?? []), mutant]);
  const lines = [...rooms].map(
    ([room, list]) => `${room}: ${list.filter(isKilled).length} of ${list.length} killed, ${percent(list)}`,
  );
  const killed = mutants.filter(isKilled).length;
  const total = `all: ${killed} of ${mutants.length} killed, ${percent(mutants)}`;
  return { text: [...survivors, '', ...lines, total].join('\n'), share: killed / (mutants.length || 1) };
}

/** The folder that a file is in. */
const roomOf = ({ file }) => file.slice(0, file.lastIndexOf('/'));
