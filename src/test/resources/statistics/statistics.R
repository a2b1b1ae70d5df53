# What R says about the data sets in data/, for the tests of our own statistics to hold against.
#
#   Rscript statistics.R write    makes expected.csv anew
#   Rscript statistics.R check    computes all again and compares; ends with 1 where a figure differs
#
# Run in this folder. Debian: r-base-core and r-cran-psych (2.2.9). Each figure is computed twice where it can be: by psych and by the
# formula in base R; the script stops when they differ. A figure that is not defined is NA.
#
# shrout-fleiss: Shrout and Fleiss (1979), table 2. bland-altman: Bland and Altman (1986), peak flow, first measurements.
# danish-mid, danish-end: whole ratings that give the printed means (danish-matrix.json); assessments by items. All others are invented.
suppressPackageStartupMessages(library(psych))

same <- function(what, a, b) {
  if (is.na(a) != is.na(b) || !is.na(a) && abs(a - b) > 1e-9) stop(what, ": ", a, " and ", b)
  a
}
sound <- function(x) if (length(x) == 1 && is.finite(x)) x else NA

# Weighted kappa. Cohen (1968); disagreement weights |i - j| or (i - j)^2.
kappa_w <- function(x, y, power) {
  if (length(x) < 2) return(NA)
  expected <- mean(abs(outer(x, y, "-"))^power)
  if (expected == 0) return(NA)
  own <- 1 - mean(abs(x - y)^power) / expected
  levels <- min(x, y):max(x, y)
  if (length(x) <= 2 || length(levels) > 20) return(own) # psych takes two rows of two for a table of counts
  w <- 1 - (abs(outer(levels, levels, "-")) / max(1, length(levels) - 1))^power
  same("kappa", own, suppressWarnings(cohen.kappa(cbind(x, y), w = w, levels = levels)$weighted.kappa))
}

# ICC(1,1) and ICC(2,1) with 95 % limits: McGraw and Wong (1996), tables 4 and 7, and psych (Shrout and Fleiss 1979).
icc <- function(x) {
  n <- nrow(x); k <- ncol(x)
  none <- list(icc1 = c(NA, NA, NA), icc2 = c(NA, NA, NA))
  if (n < 2 || k < 2) return(none)
  m <- mean(x)
  msr <- k * sum((rowMeans(x) - m)^2) / (n - 1)
  msc <- n * sum((colMeans(x) - m)^2) / (k - 1)
  msw <- sum((x - rowMeans(x))^2) / (n * (k - 1))
  mse <- sum((x - outer(rowMeans(x), colMeans(x) - m, "+"))^2) / ((n - 1) * (k - 1))
  if (mse < 1e-12) mse <- 0
  one <- sound((msr - msw) / (msr + (k - 1) * msw))
  f <- msr / msw
  fl <- f / qf(.975, n - 1, n * (k - 1)); fu <- f * qf(.975, n * (k - 1), n - 1)
  icc1 <- c(one, sound((fl - 1) / (fl + k - 1)), sound((fu - 1) / (fu + k - 1)))
  two <- sound((msr - mse) / (msr + (k - 1) * mse + k * (msc - mse) / n))
  icc2 <- c(two, NA, NA)
  if (!is.na(two) && two < 1) {
    a <- k * two / (n * (1 - two)); b <- 1 + k * two * (n - 1) / (n * (1 - two))
    v <- (a * msc + b * mse)^2 / ((a * msc)^2 / (k - 1) + (b * mse)^2 / ((n - 1) * (k - 1)))
    ql <- qf(.975, n - 1, v); qu <- qf(.975, v, n - 1)
    icc2 <- c(two, sound(n * (msr - ql * mse) / (ql * (k * msc + (k * n - k - n) * mse) + n * msr)),
      sound(n * (qu * msr - mse) / (k * msc + (k * n - k - n) * mse + n * qu * msr)))
  }
  if (mse > 0 && n > 2) {
    found <- ICC(x, lmer = FALSE)$results
    for (i in 1:2) for (j in 1:3) same("icc", list(icc1, icc2)[[i]][j], found[i, c("ICC", "lower bound", "upper bound")[j]])
  }
  list(icc1 = icc1, icc2 = icc2)
}

# Cronbach (1951): raters, or the items of a scale, are the parts of a sum.
alpha_of <- function(x) {
  k <- ncol(x)
  if (k < 2 || nrow(x) < 2 || var(rowSums(x)) == 0) return(NA)
  own <- k / (k - 1) * (1 - sum(apply(x, 2, var)) / var(rowSums(x)))
  if (all(apply(x, 2, var) > 0) && nrow(x) > 2)
    same("alpha", own, suppressMessages(suppressWarnings(psych::alpha(as.data.frame(x), check.keys = FALSE, warnings = FALSE)$total$raw_alpha)))
  own
}

figures <- function(set) {
  x <- as.matrix(read.csv(file.path("data", paste0(set, ".csv"))))
  out <- data.frame()
  say <- function(figure, of, value) out <<- rbind(out, data.frame(set = set, figure = figure, of = of, value = sound(as.numeric(value))))
  for (r in colnames(x)) {
    v <- x[!is.na(x[, r]), r]
    say("n", r, length(v)); say("mean", r, mean(v)); say("sd", r, if (length(v) > 1) sd(v) else NA)
    q <- quantile(v, c(.25, .5, .75), type = 7)
    say("lower-quartile", r, q[1]); say("median", r, q[2]); say("upper-quartile", r, q[3])
  }
  kappas <- list(`kappa-linear` = c(), `kappa-quadratic` = c())
  if (ncol(x) > 1 && ncol(x) <= 5) for (i in 1:(ncol(x) - 1)) for (j in (i + 1):ncol(x)) {
    both <- x[!is.na(x[, i]) & !is.na(x[, j]), c(i, j), drop = FALSE]
    pair <- paste0(colnames(x)[i], "-", colnames(x)[j])
    say("exact", pair, if (nrow(both) > 0) mean(both[, 1] == both[, 2]) else NA)
    for (power in 1:2) {
      k <- if (nrow(both) > 0) kappa_w(both[, 1], both[, 2], power) else NA
      say(names(kappas)[power], pair, k); kappas[[power]] <- c(kappas[[power]], k)
    }
    d <- both[, 1] - both[, 2]
    say("bias", pair, if (length(d) > 0) mean(d) else NA)
    spread <- if (length(d) > 1) 1.96 * sd(d) else NA
    say("bias-lower", pair, mean(d) - spread); say("bias-upper", pair, mean(d) + spread)
  }
  # Light (1971): the mean over the pairs of raters.
  if (ncol(x) <= 5) for (name in names(kappas)) say(name, "all", if (ncol(x) > 1) mean(kappas[[name]]) else NA)
  whole <- x[complete.cases(x), , drop = FALSE]
  say("rows", "all", nrow(whole))
  say("exact", "all", if (nrow(whole) > 0 && ncol(x) > 1) mean(apply(whole, 1, function(r) length(unique(r)) == 1)) else NA)
  found <- icc(whole)
  for (name in names(found)) for (j in 1:3) say(c(name, paste0(name, "-lower"), paste0(name, "-upper"))[j], "all", found[[name]][j])
  say("alpha", "all", alpha_of(whole))
  out
}

all <- do.call(rbind, lapply(sub(".csv$", "", sort(list.files("data"))), figures))
if (identical(commandArgs(TRUE), "write")) {
  all$value <- signif(all$value, 13)
  write.csv(all, "expected.csv", row.names = FALSE, quote = FALSE)
} else {
  kept <- read.csv("expected.csv")
  stopifnot(identical(paste(kept$set, kept$figure, kept$of), paste(all$set, all$figure, all$of)))
  wrong <- is.na(kept$value) != is.na(all$value) | !is.na(kept$value) & abs(kept$value - all$value) > 1e-9 * pmax(1, abs(all$value))
  if (any(wrong)) { print(cbind(kept, now = all$value)[wrong, ]); quit(status = 1) }
  cat(nrow(all), "figures of", length(unique(all$set)), "data sets: R", paste(R.version$major, R.version$minor, sep = "."), "says the same.\n")
}
