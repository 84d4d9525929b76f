package org.jiangxuan.material;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "王建国.docx, 王建国.docx",
        "../../etc/passwd, passwd.docx",
        "C:\\Users\\a\\王建国 事迹.doc, 王建国 事迹.docx",
        "photo.jpg.exe, photo.jpg.docx",
        "CON, 材料.docx",
        "..., 材料.docx",
        "'  ', 材料.docx",
        "'<img src=x>\"|?*.docx', img src=x.docx",
        "-rf.docx, rf.docx",
        "2021年.总结.docx, 2021年.总结.docx",
        "file://x/y.doc, y.docx"
    })
    void aNameBecomesHarmless(String uploaded, String expected) {
        assertThat(FileNames.safe(uploaded, FileType.DOCX)).isEqualTo(expected);
    }

    @Test
    void controlsAndDirectionMarksDisappear() {
        assertThat(FileNames.safe("a\r\nSet-Cookie\u0000\u202Ecod.exe", FileType.PDF))
                .isEqualTo("aSet-Cookiecod.pdf");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(FileNames.safe("𠮷".repeat(500), FileType.PNG)).isEqualTo("𠮷".repeat(120) + ".png");
    }
}
