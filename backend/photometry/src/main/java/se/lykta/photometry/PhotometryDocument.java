package se.lykta.photometry;

/** A photometry file entry by entry, as it was written, so that no digit is lost. */
public sealed interface PhotometryDocument permits EulumdatDocument, IesDocument {

  Format format();

  /** The whole file; lines end in CRLF, decimals have a point. */
  String text();
}
