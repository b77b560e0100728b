// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/answers.h"
#include "app/api/apierror.h"

namespace Rescind::Readers {

// Pure functions from an answer's bytes to a value. Safe on any thread. They take all three spellings of an order, null
// or missing members, strings for numbers and members nobody documented. Bytes that are no JSON at all are
// Kind::NotTheApi; JSON of another shape is Kind::Unreadable; a truncated text is Kind::Incomplete.
// delivery is Answered in every error.

[[nodiscard]] ApiResult<LogInAnswer> logIn(const QByteArray &body);
[[nodiscard]] ApiResult<OrganisationAnswer> organisation(const QByteArray &body);
/// `{"total_results", "orders": [...]}`; a bare array is taken too. A malformed order is skipped and reported.
[[nodiscard]] ApiResult<OrderPage> orderPage(const QByteArray &body);
/// One order object; an array of exactly one is taken too.
[[nodiscard]] ApiResult<Order> order(const QByteArray &body);
/// The array of the by-PO-number call: several orders can share a number.
[[nodiscard]] ApiResult<QList<Order>> ordersOfPurchaseOrder(const QByteArray &body);
[[nodiscard]] ApiResult<QList<Notification>> notifications(const QByteArray &body);
[[nodiscard]] ApiResult<QList<OrderAttribute>> orderAttributes(const QByteArray &body);

/// What an action's success must look like: 204, or any other 2xx with nothing in it or with well-formed JSON. HTML or
/// cut-off content is an error with delivery MaybeSent, for then nobody knows who answered.
[[nodiscard]] std::optional<ApiError> actionContentError(int status, const QByteArray &body);

/// The server's own words in an error body of undocumented shape (`detail`, `message`, `error`, …, or a short plain
/// text), bounded and cleaned as ApiError::detail says; empty when there is nothing readable in it.
[[nodiscard]] QString errorDetail(const QByteArray &body);

} // namespace Rescind::Readers
