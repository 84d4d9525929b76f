package org.jiangxuan.nomination;

/**
 * A fault or a warning about one cell of the summary table.
 *
 * @param row the row as the workbook numbers it
 * @param column the column's header as the sheet has it
 * @param code what it is, for programs
 * @param message a Chinese sentence that says what to do; never holds an identity number or a phone
 */
public record IntakeFault(int row, String column, IntakeCode code, String message) {}
