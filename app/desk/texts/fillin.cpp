// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/texts/fillin.h"

namespace Rescind::FillIn {

namespace {

struct Piece
{
    enum class Kind { Text, Place, OpenBrace };

    Kind kind = Kind::Text;
    QString text; ///< of a place, what stands between the braces
};

/// Calls @p take with each piece of @p text in turn.
template <typename Take> void walk(const QString &text, Take take)
{
    qsizetype from = 0;
    while (from < text.size()) {
        const auto brace = text.indexOf(u'{', from);
        if (brace < 0)
            break;
        take(Piece{Piece::Kind::Text, text.sliced(from, brace - from)});
        if (brace + 1 < text.size() && text[brace + 1] == u'{') {
            take(Piece{Piece::Kind::Text, QStringLiteral("{")});
            from = brace + 2;
            continue;
        }
        const auto end = text.indexOf(u'}', brace);
        const auto line = text.indexOf(u'\n', brace);
        const auto next = text.indexOf(u'{', brace + 1);
        const bool isOpen = end < 0 || (line >= 0 && line < end) || (next >= 0 && next < end);
        if (isOpen) {
            take(Piece{Piece::Kind::OpenBrace, QStringLiteral("{")});
            from = brace + 1;
            continue;
        }
        take(Piece{Piece::Kind::Place, text.sliced(brace + 1, end - brace - 1)});
        from = end + 1;
    }
    take(Piece{Piece::Kind::Text, text.sliced(from)});
}

QString nameOf(const Piece &place)
{
    return place.text.simplified().toLower();
}

} // namespace

Filled fillIn(const QString &text, const Value &value)
{
    Filled filled;
    walk(text, [&](const Piece &piece) {
        if (piece.kind != Piece::Kind::Place) {
            filled.text += piece.text;
            return;
        }
        const auto name = nameOf(piece);
        if (const auto known = value(name)) {
            filled.text += *known;
            return;
        }
        filled.text += u'{' + piece.text + u'}';
        if (!filled.unknown.contains(name))
            filled.unknown << name;
    });
    return filled;
}

QStringList placesIn(const QString &text)
{
    QStringList names;
    walk(text, [&names](const Piece &piece) {
        if (piece.kind == Piece::Kind::Place && !names.contains(nameOf(piece)))
            names << nameOf(piece);
    });
    return names;
}

bool hasOpenBrace(const QString &text)
{
    bool hasOne = false;
    walk(text, [&hasOne](const Piece &piece) { hasOne = hasOne || piece.kind == Piece::Kind::OpenBrace; });
    return hasOne;
}

} // namespace Rescind::FillIn
