// The paper renderer paints what the layout says, in any thread, and the screen agrees within a pixel.
#include "app/charts/levey_jennings_view.h"
#include "app/charts/palette.h"
#include "app/charts/paper_chart.h"
#include "app/printing/save_drawing.h"
#include "example_charts.h"

#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <thread>

namespace fasit::charts {
namespace {

constexpr QSize kSize(900, 560);

QImage painted(const ChartLayout& layout) {
    QImage image(layout.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    paintChart(painter, layout);
    return image;
}

ChartLayout layoutOf(const reports::LeveyJennings& chart, Theme theme) {
    ChartOptions options;
    options.theme = theme;
    return layOut(chart, options, norwegianChartTexts(), kSize);
}

int distance(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

/// Whether the colour, blurred a little by antialiasing, is found within some pixels of a place.
bool isNear(const QImage& image, QPointF at, const QColor& color, int blur = 60) {
    for (int dx = -6; dx <= 6; ++dx) {
        for (int dy = -6; dy <= 6; ++dy) {
            const QPoint pixel = at.toPoint() + QPoint(dx, dy);
            if (image.rect().contains(pixel) && distance(image.pixelColor(pixel), color) < blur) {
                return true;
            }
        }
    }
    return false;
}

TEST(PaperChart, PaintsEachMarkerInItsColour) {
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Paper}) {
        const auto layout = layoutOf(exampleChart(), theme);
        const QImage image = painted(layout);
        for (const auto& panel : layout.panels) {
            for (const auto& marker : panel.markers) {
                EXPECT_TRUE(isNear(image, panel.toPixel(marker.at), Palette::of(theme).state(marker.state)))
                    << static_cast<int>(theme) << " " << marker.pointIndex;
            }
        }
    }
}

TEST(PaperChart, LeavesTheMiddleOfAnExcludedPointHollow) {
    auto chart = chartOf({100, 107, 100});
    chart.levels[0].points[1].state = reports::PointState::Excluded;
    const auto layout = layoutOf(chart, Theme::Light);
    const auto& panel = layout.panels[0];
    const QPointF at = panel.toPixel(panel.markers[1].at);
    const QColor inside = painted(layout).pixelColor((at + QPointF(-2, -2)).toPoint());
    EXPECT_GT(inside.lightness(), 200);
}

TEST(PaperChart, BlackAndWhiteHasNoColour) {
    const QImage image = painted(layoutOf(exampleChart(), Theme::Paper));
    for (int x = 0; x < image.width(); x += 3) {
        for (int y = 0; y < image.height(); y += 3) {
            ASSERT_LE(image.pixelColor(x, y).hsvSaturation(), 3) << x << "," << y;
        }
    }
}

TEST(PaperChart, WorksOnSeveralThreadsAtOnce) {
    const auto chart = exampleChart();
    std::vector<QImage> images(4);
    std::vector<std::thread> threads;
    for (auto& image : images) {
        threads.emplace_back([&image, &chart] { image = painted(layoutOf(chart, Theme::Light)); });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    for (const auto& image : images) {
        EXPECT_EQ(image, images.front());
    }
}

TEST(ChartPicture, IsSavedWithItsHeading) {
    const QTemporaryDir folder;
    const QString path = folder.filePath("crp.png");
    printing::PictureOptions options;
    options.size = kSize;
    options.scale = 2;
    const QImage picture = printing::chartPicture(exampleChart(), options, norwegianChartTexts());
    ASSERT_TRUE(printing::savePng(path, picture));
    EXPECT_EQ(QImageReader(path).size(), kSize * 2);
    EXPECT_EQ(printing::savePng(folder.filePath("nowhere/crp.png"), picture).error(),
              printing::PictureError::CannotWrite);
}

TEST(BothRenderers, PutPointsAtTheSamePlace) {
    for (const LevelMode mode : {LevelMode::Stacked, LevelMode::TogetherInSd, LevelMode::One}) {
        for (const AxisMode axis : {AxisMode::Date, AxisMode::RunNumber}) {
            LeveyJenningsView view;
            ChartOptions options;
            options.levels = mode;
            options.axis = axis;
            view.setTexts(norwegianChartTexts());
            view.setChart(exampleChart());
            view.setOptions(options);
            view.resize(kSize);
            view.grab();
            for (const auto& panel : view.chartLayout().panels) {
                for (const auto& marker : panel.markers) {
                    const QPointF apart = view.toScene(panel, marker.at) - panel.toPixel(marker.at);
                    EXPECT_LT(std::max(std::abs(apart.x()), std::abs(apart.y())), 1.0);
                }
            }
        }
    }
}

/// Found once: Qt Charts kept its axes where they were before the window was resized.
TEST(BothRenderers, PutAxesAtTheSamePlaceAfterResizing) {
    LeveyJenningsView view;
    view.setTexts(norwegianChartTexts());
    view.setChart(exampleChart());
    for (const QSize size : {QSize(640, 480), QSize(1280, 720), kSize}) {
        view.resize(size);
        const QImage image = view.grab().toImage();
        for (const auto& panel : view.chartLayout().panels) {
            for (const QPointF corner :
                 {panel.plot.bottomRight() - QPointF(8, 0), panel.plot.topLeft() + QPointF(0, 8)}) {
                EXPECT_TRUE(isNear(image, view.mapFromScene(corner), Palette::of(Theme::Light).axis, 190))
                    << size.width();
            }
        }
    }
}

} // namespace
} // namespace fasit::charts
