/**
 * How much each description says and how many cases are played because of it, entered by hand.
 * The numbers are a second entry beside spec/: whoever adds or removes something on purpose confirms it here, and what
 * drops out by accident is noticed. The failing test prints the table as it would have to be.
 */
export const expectedCounts = `
                                 ims-v2  ims-v1  ecl-v2  rackspace-v2  glance-v2
operations                            6       2       3             3         10
parameters                           11      22       7             5         24
parameter examples                   11      22       7             5         25
request bodies                        3       1       0             0          2
request examples                     11       3       0             0          6
statuses                             42      14      19            28         70
response headers                     36      12      24            33         67
header examples                      36      12      24            33         67
response bodies                      39      13      49            76        142
response examples                    82      27      80           110        335
required properties                  63      35      36            45         73
constraints                          45      25      43            54         81
enum values                          32      46      13            13         68
closed schemas                       37      19       6             9         20
cases: request example               11       3       0             0          6
cases: parameter example             11      22       7             5         25
cases: response example              85      28      82           112        353
cases: within bounds                 41      40       3             4         76
cases: out of bounds                154      35       1             2         81
cases: malformed body                 3       1       0             0          2
cases: missing token                  6       2       3             3          8
cases: undeclared method             18       3       5             5         20
cases: unknown path                   1       1       1             1          1
cases: all over HTTP                330     135     102           132        572
cases: through the typed client     107      53      89           117        384
behaviour: concepts                   8       4       4             4         11
behaviour: images of the cast         2       2       1             1          2
behaviour: rules                     74      74      74            74         74
behaviour: rules offered             56      40      29            30         49
behaviour: facts                     21      10      12            13         20
behaviour: answers                   54      39      22            23         67
behaviour: evidence                  94      73      62            63        105
behaviour: names of tags            360     177     130           130        189
`;
