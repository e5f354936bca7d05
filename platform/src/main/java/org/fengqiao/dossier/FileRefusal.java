package org.fengqiao.dossier;

/**
 * Why a file is not taken into the dossier.
 *
 * @param code stable name, last segment of the problem type
 * @param why what is wrong with this very file, in Chinese
 * @param instead how to put it right, in Chinese
 */
public record FileRefusal(String code, String why, String instead) {}
