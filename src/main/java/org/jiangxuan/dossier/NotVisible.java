package org.jiangxuan.dossier;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** It is not there, or the person may not see it; the answer never tells which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NotVisible extends RuntimeException {}
