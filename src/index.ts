/** The front door: what a program that uses Rapporteur as a library needs, and no more. Pinned by a test. */
export type { Actor, Group, Organisation, Person, Side, State } from "./model/actor.ts";
export type { Block, Document, Publisher } from "./model/document.ts";
export type { Basis, Sourced, Span } from "./model/evidence.ts";
export type { MentionedOccasion, Occasion, OccasionKind, Party, Place } from "./model/occasion.ts";
export { Problem, type ProblemCode } from "./model/problem.ts";
export type { Note, ReadoutRecord, Topic } from "./model/record.ts";
export type { Act, ActKind, Commitment, Holder, Statement } from "./model/statement.ts";
export type { Stamp, When } from "./model/when.ts";
export { type GivenPage, readPage } from "./page/read-page.ts";
export { type ReadOptions, read, readerOf } from "./reading/read.ts";
