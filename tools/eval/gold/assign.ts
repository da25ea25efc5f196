/**
 * One-to-one assignment with the greatest sum: the Hungarian method with potentials (Kuhn 1955, Munkres 1957), in cubic
 * time. The gold and what was found are matched by it, so that no order of the lists changes a figure.
 */

/**
 * @param value what it is worth to match a row with a column; 0 is no match
 * @returns pairs of row and column
 */
export function assign<Row, Column>(
  rows: readonly Row[],
  columns: readonly Column[],
  value: (row: Row, column: Column) => number,
): [Row, Column][] {
  if (rows.length > columns.length)
    return assign(columns, rows, (column, row) => value(row, column)).map(([column, row]) => [row, column]);
  const worth = rows.map((row) => columns.map((column) => value(row, column)));
  const assignment = new Assignment(worth, columns.length);
  return columns.flatMap((column, index): [Row, Column][] => {
    const row = assignment.rowAt(index);
    return row >= 0 && (worth[row]?.[index] ?? 0) > 0 ? [[rows[row] as Row, column]] : [];
  });
}

/** Counts rows and columns from 1, as the method is written: 0 stands for "none yet". */
class Assignment {
  private readonly rowPotential: Float64Array;
  private readonly columnPotential: Float64Array;
  private readonly rowOf: Int32Array;

  /** @param worth of each row and column; no more rows than columns */
  constructor(
    private readonly worth: readonly (readonly number[])[],
    private readonly columns: number,
  ) {
    this.rowPotential = new Float64Array(worth.length + 1);
    this.columnPotential = new Float64Array(columns + 1);
    this.rowOf = new Int32Array(columns + 1);
    for (let row = 1; row <= worth.length; row++) this.add(row);
  }

  /** @returns index from 0, or -1 */
  rowAt(column: number): number {
    return at(this.rowOf, column + 1) - 1;
  }

  /** Gives the row a column along the cheapest path on which others move to make place. */
  private add(row: number): void {
    const { columns, rowOf } = this;
    const cameFrom = new Int32Array(columns + 1);
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const isUsed = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      isUsed[column] = 1;
      for (let other = 1; other <= columns; other++) {
        const cost = this.reducedCost(at(rowOf, column), other);
        if (isUsed[other] || cost >= at(least, other)) continue;
        least[other] = cost;
        cameFrom[other] = column;
      }
      column = cheapest(least, isUsed);
      this.shift(at(least, column), least, isUsed);
    } while (at(rowOf, column) !== 0);
    for (; column !== 0; column = at(cameFrom, column)) rowOf[column] = at(rowOf, at(cameFrom, column));
  }

  private reducedCost(row: number, column: number): number {
    const worth = this.worth[row - 1]?.[column - 1] ?? 0;
    return -worth - at(this.rowPotential, row) - at(this.columnPotential, column);
  }

  private shift(by: number, least: Float64Array, isUsed: Uint8Array): void {
    for (let column = 0; column <= this.columns; column++) {
      const row = at(this.rowOf, column);
      if (isUsed[column]) {
        this.rowPotential[row] = at(this.rowPotential, row) + by;
        this.columnPotential[column] = at(this.columnPotential, column) - by;
      } else least[column] = at(least, column) - by;
    }
  }
}

function cheapest(least: Float64Array, isUsed: Uint8Array): number {
  let found = 0;
  for (let column = 1; column < least.length; column++)
    if (!isUsed[column] && (found === 0 || at(least, column) < at(least, found))) found = column;
  return found;
}

const at = (list: Float64Array | Int32Array, index: number): number => list[index] as number;
