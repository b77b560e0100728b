// SPDX-FileCopyrightText: 2026 The Rescind authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the program's icon as each system wants it. Runs while the project is built.
//   icontool icon.svg out.png SIZE    icontool icon.svg out.ico    icontool icon.svg out.icns

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QByteArray png(QSvgRenderer &drawing, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

template <typename Number> QByteArray little(Number number)
{
    number = qToLittleEndian(number);
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

QByteArray big(quint32 number)
{
    number = qToBigEndian(number);
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

/// Windows: a directory of images, each a PNG.
QByteArray ico(QSvgRenderer &drawing)
{
    constexpr std::array sizes{16, 20, 24, 32, 40, 48, 64, 256};
    constexpr quint32 headBytes = 6;
    constexpr quint32 entryBytes = 16;
    QByteArray head = little<quint16>(0) + little<quint16>(1) + little(static_cast<quint16>(sizes.size()));
    QByteArray images;
    for (const int size : sizes) {
        const QByteArray image = png(drawing, size);
        const auto shownSize = static_cast<quint8>(size % 256); // 0 stands for 256
        const auto offset
            = headBytes + entryBytes * static_cast<quint32>(sizes.size()) + static_cast<quint32>(images.size());
        head += little(shownSize) + little(shownSize) + little<quint16>(0) + little<quint16>(1) + little<quint16>(32)
                + little(static_cast<quint32>(image.size())) + little(offset);
        images += image;
    }
    return head + images;
}

/// macOS: a run of images, each a PNG behind its name and length.
QByteArray icns(QSvgRenderer &drawing)
{
    struct Kind
    {
        const char *name;
        int size;
    };
    constexpr std::array kinds{Kind{"ic11", 32},  Kind{"ic12", 64},  Kind{"ic07", 128}, Kind{"ic13", 256},
                               Kind{"ic08", 256}, Kind{"ic14", 512}, Kind{"ic09", 512}, Kind{"ic10", 1024}};
    constexpr quint32 headBytes = 8;
    QByteArray images;
    for (const Kind &kind : kinds) {
        const QByteArray image = png(drawing, kind.size);
        images += kind.name + big(headBytes + static_cast<quint32>(image.size())) + image;
    }
    return "icns" + big(headBytes + static_cast<quint32>(images.size())) + images;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QSvgRenderer drawing(arguments.value(1));
    const QString target = arguments.value(2);
    QByteArray bytes;
    if (target.endsWith(".ico"_L1))
        bytes = ico(drawing);
    else if (target.endsWith(".icns"_L1))
        bytes = icns(drawing);
    else
        bytes = png(drawing, std::max(1, arguments.value(3).toInt()));
    QSaveFile file(target);
    if (drawing.isValid() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return EXIT_SUCCESS;
    std::fprintf(stderr, "icontool: %s could not be made of %s\n", qPrintable(target), qPrintable(arguments.value(1)));
    return EXIT_FAILURE;
}
