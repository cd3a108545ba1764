/** What the description of a dataset (`content/data/<name>.yml`) can contain. */
import { webAddress } from './address-fields';
import { choice, day, group, list, listOfSome, optional, partialDate, text } from './field';

export const datasetFields = {
  title: text({
    say: 'What the dataset is called.',
    example: "Ethnic groups in London's boroughs, Census 2021",
    max: 120,
  }),
  source: group(
    {
      by: text({ say: 'Who published it.', example: 'Office for National Statistics', max: 120 }),
      label: text({ say: 'The name of the table.', example: 'Census 2021, table TS021, ethnic group', max: 160 }),
      address: webAddress({ say: 'The link to it, or to the closest page you found.' }),
      is: choice({ say: 'How close the link is to the table itself.', choices: ['found', 'related', 'likely'] }),
      note: optional(text({ say: 'Where you saw the numbers, if not there.', max: 300 })),
    },
    { say: 'Where the numbers come from.' },
  ),
  licence: group(
    {
      name: text({ say: 'The licence of the source.', example: 'Open Government Licence v3.0', max: 80 }),
      address: webAddress({ say: 'The link to the licence.' }),
      attribution: text({ say: 'The attribution that the licence asks for.', max: 240 }),
    },
    { say: 'The licence of the numbers.' },
  ),
  period: partialDate({ say: 'The year or day that the numbers are for.', example: '2021' }),
  day: optional(day({ say: 'The exact day, if there is one.', example: '2021-03-21' })),
  checked: day({ say: 'The day someone last checked the numbers against the source.' }),
  groups: listOfSome(
    group(
      {
        name: text({ say: 'The name of a group as the source writes it.', example: 'White', max: 100 }),
        short: text({ say: 'A shorter name for charts and tables.', example: 'White', max: 40 }),
      },
      { say: 'One group.' },
    ),
    { say: 'Every group in the files.' },
  ),
  files: listOfSome(
    group(
      {
        file: text({
          say: 'The name of a CSV file beside this one.',
          example: 'census-2021-ethnic-group.csv',
          max: 80,
        }),
        label: text({ say: 'What is in the file.', max: 160 }),
        columns: listOfSome(
          group(
            {
              name: text({ say: 'The heading of a column, as in the file.', example: 'residents', max: 100 }),
              is: text({ say: 'What is in the column.', max: 160 }),
            },
            { say: 'One column.' },
          ),
          { say: 'The columns, in order.' },
        ),
      },
      { say: 'One file.' },
    ),
    { say: 'The CSV files with the numbers.' },
  ),
  caveats: list(text({ say: 'One or two sentences.', max: 400 }), { say: 'Limitations.' }),
} as const;
