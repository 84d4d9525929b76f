package org.jiangxuan.campaign;

/**
 * One fault of a campaign file.
 *
 * @param line the line in the file, from 1; 0 if the fault is the whole file's
 * @param path where in the file, such as {@code windows.review.closes} or {@code regions[2].code}; empty for the whole
 *     file
 * @param message a Chinese sentence that says what is wrong and what would be right
 */
public record CampaignFault(int line, String path, String message) {

    @Override
    public String toString() {
        String place = line > 0 ? "第" + line + "行 " : "";
        return path.isEmpty() ? place + message : place + path + "：" + message;
    }
}
