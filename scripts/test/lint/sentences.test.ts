import { expect, it } from 'vitest';
import { firstSentenceOf } from '../../src/lint/sentences.ts';

it('ends a sentence at a period before white space', () => {
  expect(firstSentenceOf('One tag. Another one.')).toBe('One tag.');
});

it('folds white space', () => {
  expect(firstSentenceOf('  One\n  tag.\nAnother one.')).toBe('One tag.');
});

it('does not end a sentence inside backticks', () => {
  expect(firstSentenceOf('The tag `a. b` is one. Another is not.')).toBe('The tag `a. b` is one.');
});

it('does not end a sentence inside a number', () => {
  expect(firstSentenceOf('Glance 25.1 answers so. Others differ.')).toBe('Glance 25.1 answers so.');
});

it('looks no further than the first paragraph', () => {
  expect(firstSentenceOf('A title\n\nA sentence.')).toBeUndefined();
});
