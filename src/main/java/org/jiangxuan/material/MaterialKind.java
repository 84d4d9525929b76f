package org.jiangxuan.material;

import static org.jiangxuan.material.FileType.DOC;
import static org.jiangxuan.material.FileType.DOCX;
import static org.jiangxuan.material.FileType.JPEG;
import static org.jiangxuan.material.FileType.PDF;
import static org.jiangxuan.material.FileType.PNG;
import static org.jiangxuan.material.FileType.XLSX;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of material that the notice asks for, and the types of file each may be. */
public enum MaterialKind {
    /** 申报表, annex 1 (N22). */
    APPLICATION_FORM(DOC, DOCX, PDF),
    /** 事迹材料, in Microsoft Word (N23, N34). */
    NARRATIVE(DOC, DOCX),
    /** 二寸免冠红底照片 (N31). */
    PHOTO(JPEG, PNG),
    /** 身份证复印件 (N67). */
    IDENTITY_CARD(JPEG, PNG, PDF),
    /** 技能等级证书 (N26). */
    SKILL_CERTIFICATE(JPEG, PNG, PDF),
    /** 工匠技师证书或企业认定文件 (N30). */
    ARTISAN_TECHNICIAN(JPEG, PNG, PDF),
    /** 社会保险缴费记录 (N7). */
    INSURANCE_RECORD(JPEG, PNG, PDF),
    /** 业绩、荣誉证明 (N26). */
    ACHIEVEMENT_PROOF(JPEG, PNG, PDF, DOC, DOCX),
    /** 公示结果, signed by worker representatives (N25). */
    PUBLICITY_RESULT(JPEG, PNG, PDF),
    /** 推荐函 (N29). */
    RECOMMENDATION_LETTER(JPEG, PNG, PDF, DOC, DOCX),
    /** 推荐汇总表, annex 3 (N24). */
    SUMMARY_TABLE(XLSX, PDF);

    private final Set<FileType> types;

    MaterialKind(FileType first, FileType... more) {
        this.types = EnumSet.of(first, more);
    }

    boolean takes(FileType type) {
        return types.contains(type);
    }

    /** The endings that a file of this kind may have, for the page's file chooser and for sentences: {@code doc、docx}. */
    public String endings(String separator) {
        return types.stream().map(type -> "." + type.extension()).collect(Collectors.joining(separator));
    }
}
