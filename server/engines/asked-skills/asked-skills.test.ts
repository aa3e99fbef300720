import { describe, expect, it } from 'vitest';
import { proposeSkills } from './index.ts';

const english = `You keep our warehouse of data in order. Very good knowledge of SQL, and PostgreSQL (advanced).

## What you bring

- Python and dbt
- Experience with Kubernetes is a plus
- Basic knowledge of Docker

## What we offer

- A laptop with Linux, courses in Java`;

const german = `Du betreust unsere Anlagen.

**Dein Profil**
- Fundierte Kenntnisse in PostgreSQL
- Grundkenntnisse in Python

**Von Vorteil**
- Terraform

**Wir bieten**
- Schulungen in Kubernetes`;

const brief = (text: string) => proposeSkills(text, 'en').map(({ name, need, level }) => [name, need, level]);

describe('skills in the text of a posting', () => {
  it('are proposed with need and level, and not what the house offers', () => {
    expect(brief(english)).toEqual([
      ['SQL', 'must', 4],
      ['PostgreSQL', 'must', 3],
      ['Python', 'must', null],
      ['dbt', 'must', null],
      ['Docker', 'must', 1],
      ['Kubernetes', 'nice', null],
    ]);
  });

  it('are found in German, by the headings of its parts', () => {
    expect(brief(german)).toEqual([
      ['PostgreSQL', 'must', 3],
      ['Python', 'must', 1],
      ['Terraform', 'nice', null],
    ]);
  });

  it('are welcome or needed as their own sentence says', () => {
    expect(
      brief('Very good knowledge of PostgreSQL and Node.js. Terraform is a plus. You know Python.'),
    ).toEqual([
      ['PostgreSQL', 'must', 4],
      ['Node.js', 'must', 4],
      ['Python', 'must', null],
      ['Terraform', 'nice', null],
    ]);
  });

  it('come with the line they stand in', () => {
    const [sql] = proposeSkills('- Very good knowledge of SQL', 'en');
    expect(sql!.line).toBe('Very good knowledge of SQL');
  });

  it('are none in words that only sound like some', () => {
    expect(
      brief('You go to the stores, react fast, and rest on Sundays. A word to excel in your cloud.'),
    ).toEqual([]);
  });

  it('are twenty at most', () => {
    const many =
      'Python, Java, Kotlin, Scala, Rust, Ruby, PHP, Perl, TypeScript, JavaScript, PostgreSQL, MySQL, MongoDB, Redis, Kafka, RabbitMQ, Docker, Kubernetes, Terraform, Ansible, Jenkins, Git, Linux, Django, Flask';
    expect(proposeSkills(many, 'en').length).toBe(20);
  });
});
