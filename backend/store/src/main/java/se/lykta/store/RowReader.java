package se.lykta.store;

/** Takes rows one after the other. */
@FunctionalInterface
public interface RowReader {

  /**
   * @param row valid during this call only: the same object stands for the next row
   */
  void read(Row row);
}
