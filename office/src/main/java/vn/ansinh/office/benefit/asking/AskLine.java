package vn.ansinh.office.benefit.asking;

/**
 * One of those who are to be asked about.
 *
 * @param whose as the form sends it
 * @param fact the question that decides; empty where no single one does, or where it is not a leader's to ask
 */
public record AskLine(String whose, String name, String code, String head, String area, String fact) {}
