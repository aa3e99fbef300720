/** CVs as DOCX, Markdown and plain text, each of another layout. The people are invented. */
import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

const plain = (text: string) => new Paragraph({ text });
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const bullet = (text: string) => new Paragraph({ text, numbering: { reference: 'dots', level: 0 } });
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });

function table(rows: Paragraph[][][]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((children) => new TableCell({ children })) }),
    ),
  });
}

/** French; each section is a table with dates at the left. */
export function salesDocx(): Promise<Buffer> {
  const document = new Document({
    title: 'CV',
    numbering: {
      config: [{ reference: 'dots', levels: [{ level: 0, format: LevelFormat.BULLET, text: '•' }] }],
    },
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun({ text: 'Camille Rousseau', bold: true, size: 44 })] }),
          new Paragraph({ children: [new TextRun({ text: 'Responsable commerciale B2B', size: 26 })] }),
          table([
            [
              [plain('69003 Lyon, France')],
              [plain('06 12 34 56 78')],
              [plain('camille.rousseau@example.fr')],
            ],
          ]),
          heading('Profil'),
          plain(
            'Commerciale depuis dix ans dans la vente de solutions industrielles, avec le goût de la négociation et du travail d’équipe.',
          ),
          heading('Expérience professionnelle'),
          table([
            [
              [plain('janvier 2020 – aujourd’hui')],
              [
                bold('Responsable commerciale'),
                plain('Mécanor SA, Lyon'),
                bullet('Pilotage d’une équipe de six commerciaux'),
                bullet('Chiffre d’affaires porté de 2,1 à 3,8 M€'),
              ],
            ],
            [
              [plain('09/2015 – 12/2019')],
              [
                bold('Chargée d’affaires'),
                plain('Rhône Équipement SARL, Villeurbanne'),
                bullet('Prospection et suivi de 80 comptes clés dans Salesforce'),
              ],
            ],
            [
              [plain('2013 – 2015')],
              [
                bold('Assistante commerciale'),
                plain('Groupe Delmas, Grenoble'),
                bullet('Réponses aux appels d’offres'),
              ],
            ],
          ]),
          heading('Formation'),
          table([
            [[plain('2011 – 2013')], [bold('Master Management commercial'), plain('IAE Lyon')]],
            [
              [plain('2008 – 2011')],
              [bold('Licence Économie et gestion'), plain('Université Grenoble Alpes')],
            ],
          ]),
          heading('Compétences'),
          plain('Négociation, Prospecting, Salesforce, Microsoft Excel, Key account management, CRM'),
          heading('Langues'),
          plain('Français (langue maternelle), Anglais (courant, C1), Espagnol (B1)'),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** English; two roles under one employer, dates in the heading's line. */
export const teacherMarkdown = `# Grace Adeyemi

**Primary School Teacher and Office Coordinator**

- Email: [grace.adeyemi@example.org](mailto:grace.adeyemi@example.org)
- Phone: +44 20 7946 0958
- Location: Bristol, United Kingdom
- Web: <https://graceadeyemi.example.org>

## Personal statement

Teacher with eight years in primary education who also kept the books and the calendar of a small school.

## Work experience

### Brookfield Primary School, Bristol

#### Deputy Head of Year 4 | September 2021 – Present

- Lesson planning and curriculum design for three classes
- Safeguarding lead for 90 pupils

#### Primary School Teacher | September 2017 – August 2021

- Taught mathematics and English to Key Stage 2
- Parents evenings and _formative assessment_

### Office Administrator at Harbour Dental Practice, Bath | 2014 – 2017

- Diary management, invoicing and payroll for twelve people

## Education

- **PGCE Primary Education**, University of Bristol, 2016 – 2017
- **BA (Hons) English Literature**, Cardiff University, 2011 – 2014, First Class

## Skills

| Area     | What                                                             |
| -------- | ---------------------------------------------------------------- |
| Teaching | Lesson planning, Classroom management, Special educational needs |
| Office   | Microsoft Excel, Payroll, Google Classroom                       |

## Languages

- English: native
- Yoruba: fluent
- French: A2

## Certificates

- Paediatric First Aid (2023)
- Safeguarding Level 3 (2022)
`;

/** Spanish; plain text as it comes out of a web form, Windows line ends, dates before the title. */
export const shopText = `CURRÍCULUM VÍTAE

LUCÍA FERNÁNDEZ ORTEGA
Dependienta y encargada de tienda
Calle Mayor 12, 2º B
41001 Sevilla, España
Tel.: 612 345 678
Correo: lucia.fernandez@example.es

PERFIL PROFESIONAL
------------------
Encargada de tienda con siete años de experiencia en atención al cliente y gestión
de equipos pequeños.

EXPERIENCIA LABORAL
-------------------
marzo de 2021 - actualidad
Encargada de tienda
Modas Giralda S.L., Sevilla
- Gestión de un equipo de cinco personas y de los turnos
- Control de stock y recepción de mercancías

enero de 2018 - febrero de 2021
Dependienta
Supermercados Azahar, Dos Hermanas
- Atención al cliente y manejo de caja

2016 - 2017
Camarera
Bar El Puente, Sevilla
- Servicio de mesa

FORMACIÓN ACADÉMICA
-------------------
2014 - 2016
Técnico en Actividades Comerciales
IES Híspalis, Sevilla

HABILIDADES
-----------
Atención al cliente, Manejo de caja, Control de stock, Escaparatismo, Ofimática

IDIOMAS
-------
Español: nativo
Inglés: B1

OTROS DATOS
-----------
Carnet de conducir B
`.replace(/\n/g, '\r\n');
