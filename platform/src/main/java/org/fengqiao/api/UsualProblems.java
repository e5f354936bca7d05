package org.fengqiao.api;

import org.slf4j.MDC;
import org.springframework.http.HttpStatus;

/** What is said where a request comes to nothing before, or without, a word of whoever should have answered it. */
final class UsualProblems {

    private UsualProblems() {}

    static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> Problem.notFound("这个地址");
            case METHOD_NOT_ALLOWED -> new Problem(status, "common/method", "不支持这种操作", "这个地址不支持这种请求方法");
            case UNSUPPORTED_MEDIA_TYPE -> new Problem(status, "common/media-type", "格式不对", "请以 JSON 提交");
            default -> status.is5xxServerError()
                    ? internal(status)
                    : new Problem(status, "common/unreadable", "无法识别提交的内容", "提交的内容不完整或格式不对，请检查后重新提交");
        };
    }

    static Problem internal() {
        return internal(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static Problem internal(HttpStatus status) {
        return new Problem(status, "common/internal", "系统出错了", "这次操作没有完成，也没有留下任何改动。编号：" + MDC.get("requestId"))
                .instead("请稍后再试；仍不行时，把编号告诉工作人员");
    }
}
