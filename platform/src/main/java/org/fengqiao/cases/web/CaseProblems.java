package org.fengqiao.cases.web;

import java.util.List;
import org.fengqiao.api.Problem;
import org.fengqiao.cases.CaseProblem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells why an act did not happen. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseProblems {

    private final Timelines timelines;

    CaseProblems(Timelines timelines) {
        this.timelines = timelines;
    }

    @ExceptionHandler
    ProblemDetail on(CaseProblem problem) {
        return switch (problem) {
            case CaseProblem.NotFound _ -> Problem.notFound("这个案件").details();
            case CaseProblem.Stale stale -> stale(stale);
            case CaseProblem.Refused refused -> refused(refused);
            case CaseProblem.Invalid invalid -> new Problem(
                            HttpStatus.UNPROCESSABLE_CONTENT, "cases/invalid", "请检查填写的内容", invalid.why())
                    .flaws(invalid.flaws().stream().map(f -> new Problem.Flaw(f.pointer(), f.detail())).toList())
                    .details();
            case CaseProblem.KeyReused reused -> new Problem(
                            HttpStatus.CONFLICT, "cases/key-reused", "请求编号重复", reused.why())
                    .instead("请换一个新的请求编号再提交")
                    .details();
        };
    }

    private ProblemDetail stale(CaseProblem.Stale stale) {
        var details = new Problem(HttpStatus.PRECONDITION_FAILED, "cases/stale", "案件有了新变化", stale.why())
                .instead("请看看发生了什么，再决定是否继续办理；您填写的内容还在")
                .details();
        details.setProperty("current", stale.current());
        details.setProperty("changes", timelines.since(stale.caseId(), stale.seen()));
        return details;
    }

    private static ProblemDetail refused(CaseProblem.Refused refused) {
        var refusal = refused.refusal();
        var problem = new Problem(
                        HttpStatus.CONFLICT, refused.procedure() + "/" + refusal.code(), "现在不能这样办理", refusal.why())
                .instead(refusal.instead());
        var details = (refusal.field() == null ? problem : problem.flaws(List.of(new Problem.Flaw(refusal.field(), refusal.instead())))).details();
        details.setProperty("article", refusal.article().citeMarked());
        return details;
    }
}
