import { valueAt } from '@image-tags/openapi';
import { parseSources, withEvidence } from '@image-tags/portal';
import { describe, expect, it } from 'vitest';
import { document, sourcesYaml } from './document.ts';

const sources = parseSources(sourcesYaml);
const edition = withEvidence(document, sources);

/** The description of something in the edition. */
function descriptionAt(pointer: string): unknown {
  return valueAt(edition, `/paths/~1boxes~1{box}~1label/put${pointer}/description`);
}

describe('the edition of a description for people', () => {
  it('tells in an operation where it, its parameters and their constraints come from', () => {
    expect(descriptionAt('')).toBe(`Labels a box.

<details class="evidence">
<summary>Evidence: 2 citations</summary>

| Claim | Where it comes from |
| --- | --- |
| The operation, \`box\` | [Manual](#/sources), Box makers, section *Labels*. |
| \`box\`: maxLength 8, pattern | [Manual](#/sources), Box makers, section *Boxes*. |

</details>
`);
  });

  it('tells in a request body where it, its examples and the constraints of each alternative come from', () => {
    expect(descriptionAt('/requestBody')).toBe(`The label.

<details class="evidence">
<summary>Evidence: 2 citations, 1 choice of ours</summary>

| Claim | Where it comes from |
| --- | --- |
| The body<br>The body: which alternative holds<br>\`word\` (Word): required | [Manual](#/sources), Box makers, section *Labels*. |
| Example \`Word\` | **Our choice.** Nothing says it. |
| \`colour\` (Coloured): required, minLength 3 | [Manual](#/sources), Box makers, section *Colours*. |

</details>
`);
  });

  it('tells in a response where its status, headers and bodies come from', () => {
    expect(descriptionAt('/responses/400')).toBe(`The label was refused.

<details class="evidence">
<summary>Evidence: 3 citations, 2 choices of ours, 1 remark</summary>

| Claim | Where it comes from |
| --- | --- |
| Status 400 | **Our choice.** Nothing says it. |
| Media type and shape, header \`X-Id\` | [Box server 1.0](#/sources), Box makers, section *Errors*. Seen once. |
| \`X-Id\`: maxLength 8, pattern | [Manual](#/sources), Box makers, section *Boxes*. |
| The body (text/plain): value \`"no"\`<br>\`codes[]\` (application/json): value \`a/b\` | [Box server 1.0](#/sources), Box makers, section *Errors*. |
| \`codes[]\` (application/json): allowed values | **Our choice.** The rest is a guess. |
| \`detail\` (application/json): open to further members | The server adds members. |

</details>
`);
  });

  it('leaves alone what has no evidence', () => {
    expect(descriptionAt('/responses/204')).toBe('The box has the label.');
  });

  it('lists at its end the sources that it cites', () => {
    expect(valueAt(edition, '/tags')).toEqual([
      { name: 'Labels' },
      {
        name: 'Sources',
        description: `What the evidence of this description cites.

- **Manual** (document)<br>Box makers<br>1999<br>SHA-256 of the copy read \`00ff\`
- **[Box server 1.0](https://boxes.example/)** (measurement)<br>Box makers`,
      },
    ]);
  });

  it('has no evidence in the form for machines', () => {
    expect(JSON.stringify(edition)).not.toMatch(/x-evidence|x-open/);
  });

  it('leaves the description that it is made from as it was', () => {
    expect(JSON.stringify(document)).toContain('x-evidence');
    expect(valueAt(document, '/tags')).toEqual([{ name: 'Labels' }]);
  });

  it('is refused when evidence cites a source that does not exist', () => {
    const [manual] = [...sources];
    expect(() => withEvidence(document, new Map(manual === undefined ? [] : [manual]))).toThrow(
      'x-evidence cites the source "server", which spec/sources.yaml does not have.',
    );
  });

  it('says which source lacks what', () => {
    expect(() => parseSources('manual: { title: Manual, kind: document }')).toThrow(
      'spec/sources.yaml: the source "manual" has no publisher. Add it.',
    );
  });
});
