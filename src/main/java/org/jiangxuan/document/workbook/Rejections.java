package org.jiangxuan.document.workbook;

import org.jiangxuan.nomination.WorkbookRejected;
import org.jiangxuan.nomination.WorkbookRejected.Reason;
import org.springframework.util.unit.DataSize;

/** The sentences with which a workbook is sent back: what is wrong with it, and what to do. */
public final class Rejections {

    private static final String SAVE_AS = "请用Excel或WPS打开原表，另存为“Excel工作簿（*.xlsx）”后重新上传。";

    private Rejections() {}

    /** The file as sent is over the limit. */
    public static WorkbookRejected fileTooLarge(DataSize limit) {
        return rejected(Reason.TOO_LARGE, "文件超过%dMB，请删去图片和多余的工作表，或分成几个文件上传。".formatted(limit.toMegabytes()));
    }

    static WorkbookRejected notAWorkbook() {
        return rejected(Reason.NOT_A_WORKBOOK, "这个文件不是Excel工作簿，或者已经损坏。" + SAVE_AS);
    }

    static WorkbookRejected oldFormat() {
        return rejected(Reason.OLD_FORMAT, "这是旧版或二进制格式（*.xls、*.xlsb）的工作簿，系统不接收。" + SAVE_AS);
    }

    static WorkbookRejected encrypted() {
        return rejected(Reason.ENCRYPTED, "这个工作簿设了打开密码，系统无法读取。请取消密码保护后重新上传。");
    }

    static WorkbookRejected macros() {
        return rejected(Reason.MACROS, "这个工作簿带有宏或控件，为了安全系统不接收。" + SAVE_AS);
    }

    static WorkbookRejected externalLinks() {
        return rejected(Reason.EXTERNAL_LINKS, "这个工作簿引用了别的文件或外部数据，为了安全系统不接收。请在“数据—编辑链接”中断开链接，把单元格粘贴为数值后重新上传。");
    }

    static WorkbookRejected entities() {
        return rejected(Reason.XML_ENTITIES, "这个工作簿的内部带有不允许的文档类型声明，为了安全系统不接收。" + SAVE_AS);
    }

    static WorkbookRejected bomb() {
        return rejected(Reason.BOMB, "这个工作簿解压后大得不正常，为了安全系统不接收。请新建一个工作簿，只粘贴汇总表的内容后重新上传。");
    }

    static WorkbookRejected tooManyRows(int limit) {
        return rejected(Reason.TOO_MANY_ROWS, "工作表超过%d行，系统不接收。请删去表格下方多余的行，或分成几个文件上传。".formatted(limit));
    }

    static WorkbookRejected tooManyColumns(int row, int limit) {
        return rejected(Reason.TOO_MANY_COLUMNS, "第%d行超过%d列，系统不接收。请删去表格右侧多余的列后重新上传。".formatted(row, limit));
    }

    static WorkbookRejected cellTooLong(String cell, int limit) {
        return rejected(Reason.CELL_TOO_LONG, "单元格%s的内容超过%d个字，系统不接收。请缩短后重新上传。".formatted(cell, limit));
    }

    private static WorkbookRejected rejected(Reason reason, String sentence) {
        return new WorkbookRejected(reason, sentence);
    }
}
