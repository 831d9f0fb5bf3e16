// What tools that rewrite scripts are known to change: while these characters are what they were, the words of the interface are.
import { unaltered } from '../runtime/unaltered/unaltered.ts';

// White space of every kind, what looks like comments, addresses, entities and code, and letters beyond ASCII.
unaltered(' a  b , c; \t\n\u00a0// /* */ <!-- --> http://d.e f@g.h & &amp; “i” – … é ж ');
