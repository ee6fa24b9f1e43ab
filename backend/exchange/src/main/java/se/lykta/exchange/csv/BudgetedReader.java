package se.lykta.exchange.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Gives up where a row has no end, so that no file can fill the memory with a single one. */
final class BudgetedReader extends FilterReader {
  private static final int LONGEST_ROW = 10_000_000;

  private int left = LONGEST_ROW;

  BudgetedReader(Reader in) {
    super(in);
  }

  void begin() {
    left = LONGEST_ROW;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    spend(count);
    return count;
  }

  @Override
  public int read() throws IOException {
    spend(1);
    return super.read();
  }

  private void spend(int count) throws IOException {
    left -= count;
    if (left < 0) {
      throw new IOException("a row of more than " + LONGEST_ROW + " characters");
    }
  }
}
