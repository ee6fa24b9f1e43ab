/**
 * Reads tables (RFC 4180 and as spreadsheets save them): commas, semicolons or tabs; UTF-8, UTF-16
 * or Windows-1252; points in two columns, other shapes as WKT, or nothing but the name of a place.
 */
package se.lykta.exchange.csv;
