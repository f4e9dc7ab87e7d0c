package vn.ansinh.office.correspondence;

/** A file of a document, as it is to be kept. */
@SuppressWarnings("ArrayRecordComponent") // a file is bytes; two are never compared
public record NewFile(String name, String media, byte[] content) {}
