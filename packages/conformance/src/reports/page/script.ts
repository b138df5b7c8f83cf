import { createHash } from 'node:crypto';
import { curlOf, escaped, headerOf, quoted } from '../../scenarios/exchange.ts';
import {
  answerText,
  cellParts,
  evidenceParts,
  exchangePart,
  factsPart,
  item,
  problemParts,
  requestText,
  resultPart,
  titleOf,
} from './cell-view.ts';
import { applyFilters, openCell, readData, startPage } from './page-behaviour.ts';

const parts = [
  headerOf,
  quoted,
  escaped,
  curlOf,
  item,
  requestText,
  answerText,
  titleOf,
  exchangePart,
  problemParts,
  evidenceParts,
  factsPart,
  resultPart,
  cellParts,
  readData,
  openCell,
  applyFilters,
  startPage,
];

/**
 * The script of the page: these functions as the engine prints them, which is plain JavaScript, so that they are checked
 * and formatted like all others. They may use nothing but functions of their own module and what browsers have: a name that
 * is imported is called otherwise at run time by some programs.
 */
export const script = [
  ...parts.map(String),
  `${startPage.name}((data, cell) => ${cellParts.name}(data, cell, ${curlOf.name}));`,
].join('\n');

/** The one script that the page's policy lets run. */
export const scriptHash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
